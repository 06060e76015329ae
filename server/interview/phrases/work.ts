/** Lists of phrases about the work that somebody would like and can do: when, where, for how long. */

/** Lists by name, each a pattern of the language of heard.ts. */
export const workPhrases: Record<string, string> = {
  // Of one who has not made up their mind: "no clue", "hasn't decided yet".
  unsure:
    "( ( no | not a | hasn't [got] a | haven't [got] a | hasn't [got] the [( faintest | foggiest | first )] | without a | not ( the | a ) [( faintest | foggiest | scooby )] ) ( idea | ideas | clue | scooby ) | ( doesn't | don't | not | didn't ) [( really | actually )] ( know | decided | sure | certain | settled | made up ( her | his | my ) mind ) | ( unsure | undecided | uncertain | unclear ) | ( hasn't | haven't ) [( really | yet )] ( decided | thought | worked out | made up ( her | his | my ) mind ) | can't ( decide | think | say ) | no idea ) [yet] [( about | of | on | as to | re | regarding )]",
  // "makes no odds which day".
  no_odds:
    "( ( doesn't | don't | wouldn't ) ( mind | matter | care | bother * ) | not ( bothered | fussed | fussy | bothered about | fussed about ) | no ( odds | difference | matter | preference | preferences ) | all the same | easy | easy going | either way | flexible )",
  // What somebody says of a time that suits: "mornings would be ideal".
  suits:
    '[( would | are | is | will )] [( be | really | usually )] ( ideal | best | easiest | easier | better | perfect | great | good | fine | ok | suit | suits [( her | him | me | them )] | preferred | preference | preferable | possible | no problem | alright | favourite | work [( best | well | for ( her | him | me | them ) )] )',
  // What ends somebody's hours: "can't manage more than".
  hours_most:
    "( no more than | not more than | not over | nothing over | nothing above | nothing more than | not ( exceed | to exceed | go over | do over | above ) | max | maximum | maximum of | max of | a max of | at most | at the most | no higher than | limit of | limited to | limit is | capped at | cap of | cap | ( can't | couldn't | won't | wouldn't | not able to | unable to | doesn't want to | don't want to ) ( do | work | manage | cope with | handle | face | take on | want | go ) [( more than | anything over | any more than | over | anything above | above | beyond | longer than )] )",
  hours_least: '( at least | minimum | minimum of | not less than | no less than | no fewer than | upwards of | over )',
  // How somebody says what they can get to: "wouldn't go further than".
  go_to:
    "( will | would | could | can | happy to | willing to | prepared to | able to | ok to | fine to | i'd | she'd | he'd | they'd | i'll | she'll | he'll ) [be] [( willing | happy | able | prepared )] [to] ( travel | commute | go | get | work | drive | cycle | look )",
  no_further:
    "( no | not | won't go | doesn't want to go | don't want to go | can't go | wouldn't go | can't get | not go | not going | not to go | nothing | nowhere ) [any] ( further | farther | further away | further out | beyond ) [than] | ^ not past",
  // Where, without a name.
  near_home:
    '( near home | close to home | near to home | close by | nearby | near by | round the corner | round here | around here | on ( her | his | my | the ) doorstep | close to hand | within reach | easy reach | local area | locality | ( her | his | my | this ) side of [the] ( city | town | river | water | county | tyne | mersey | thames ) | hybrid | walking distance | within walking distance | # miles | # mile radius | a few miles )',
  on_a_route:
    '[( on | near | along | off )] [( a | the )] ( bus | tram | train | tube | metro ) ( route | line | stop ) [#] | on the tube | on the metro',
  // "Can start Monday"; "monday" alone says nothing of starting.
  start_now:
    '( immediately | straight away | right away | asap | as soon as possible | tomorrow | today | at once | right now | now | any time | anytime | this minute | this week | monday | on monday | next week )',
  at_once: '( immediately | straight away | right away | asap | as soon as possible | at once | right now | now )',
  begin:
    '( start | begin | get going | get cracking | crack on | go | get started | make a start | be there | be in work | turn up | come in )',
  // Working for oneself, by its names; and what people say of beginning to.
  self_employment:
    '( self employed | self employment | own boss | own gaffer | sole trader | freelance | freelancing | freelancer | own business | own company | business of ( her | his | my | their ) own | a business | ( working | work ) for ( himself | herself | myself | themselves ) | ( going | go | goes ) it alone | ( going | go | goes ) ( solo | freelance | self employed ) | ( setting | set | starting | start | striking | branching ) ( up | out ) [( a * business | a business )] ( on | for | by ) [( her | his | my | their )] ( own | himself | herself | myself ) | ( starting | start | setting | set | running | having ) [up] [( a | her | his | my | own )] [own] [little | small] [*] ( business | company | firm | salon | shop | cafe ) )',
  gig: '( uber [eats] | deliveroo | just eat | bolt | amazon flex* | evri | stuart )',
  // What may matter in a job, named as such.
  job_wants:
    '( [some | a bit of] ( job security | security | stability | flexibility | progression | prospects | respect | routine | structure | variety | purpose | independence | responsibility | certainty | permanency | continuity ) | [a] [( regular | set | fixed | steady | guaranteed | sociable | reliable | predictable | family friendly | school friendly )] ( hours | shifts | shift pattern | rota ) | [a] ( regular | steady | decent | good | fair | proper | living | better | reliable | monthly | weekly ) ( wage | wages | money | pay | income | salary | pension ) | [a] ( permanent | proper | fixed ) contract | something ( permanent | secure | steady | stable | regular | long term | worthwhile | meaningful ) | [a | some] ( friendly | nice | good | decent | supportive | kind | fair | understanding | patient ) ( people | team | boss | manager | employer | colleagues | workmates | atmosphere | place ) | work life balance | being ( treated | respected | valued | appreciated | listened to | trusted | part of | useful | busy | outdoors | around people | with people ) [( right | fairly | well | properly | with respect | a team )] | no ( zero hours | zero hour contracts | agency | pressure | stress | weekends ) )',
  // When something will be: told of what is about to change.
  coming:
    '( [( in | on | by | before | after | come | come the | until | week beginning | this | next | early | mid | late | from )] [the] [#] ( {month} | christmas | xmas | easter | new year | half term | next ( week | month | year | {day} ) | this ( week | month | {day} ) | tomorrow | soon | shortly | any day [now] | any time | # ( weeks | months | days ) | a ( few | couple of ) ( weeks | months ) | a week on {day} | {day} week | 20* ) )',
  tried_things:
    '( jobs | job | applications | cvs | posts | vacancies | roles | places | agencies | employers | firms | garages | shops | everywhere | everything | anything )',
  no_luck:
    "( no ( replies | reply | luck | joy | use | good | offers | feedback | response | responses | outcome | outcomes | help | success | success yet ) | nothing | nowhere | not ( kept on | successful | heard | shortlisted | got ) | didn't ( get | hear | last | help | work | lead ) | ghosted | knocked back | knock backs | rejected | rejections | turned down | never ( heard | got ) | unsuccessful | waste of time | useless | helpful | both no | all no | 0 * )",
}
