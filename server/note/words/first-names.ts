/**
 * First names of children in Britain, by which a child is known without "son" or "daughter" before it ("Maisie 4"). Names that
 * are words, months, trades or towns besides (Max, April, Mason, Chelsea) are left out: those need a capital and a child named before.
 */
const names = `
aaliyah aarav aaron aayan abby abdul abdullah abdulrahman abigail adam adele adnan adrian ahmad ahmed aidan aiden aisha aishah
aisling ajay alan albert albie alex alexa alexander alexandra alexis alfie alfred ali alice alicia alina alisha alistair aliyah
amaan amal amara amelia amelie amina aminah amir amira amirah amy ana anabelle anais anas anastasia andrei andrew angus ania
anika anisa anna annabel annabelle annie anthony anton antoni anwen aoife aqsa archie ariana arianna arjun arlo arthur arwen
aryan asher ashton asif asma athena aubrey audrey ava ayaan ayah ayan ayesha ayla ayman azaan barnaby beatrice beatrix bella ben
benjamin beth bethan bethany bilal billy bobby bogdan bonnie bradley brandon breanna bronte bronwen bryn caitlin caleb callum
cameron camilla caoimhe cara carmen carys casey casper caspian cassie catherine catrin celyn cerys chantelle charley charlie
charlotte chloe cian ciara ciaran clara cody colin connie connor conor cora corey courtney dafydd daisy damian daniel daniela
daniella danielle danny dante darcey darcie daria darius darragh david dawid declan demi denis denisa dewi dexter dhruv diana
dina dmitri dominic dominik dorota duncan dylan eamon edie edith edward eesa efa eilidh eira eirlys eleanor elena eli eliana
elias elif elijah elin eliot elis elisa elise eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elowen
elsa elsie emilia emilie emily emma emmanuel emmie emre enzo eoin erin ernie esmae esme esmee esther ethan eva evan evangeline
eve evelyn evie ewan eyad ezra fabian faisal farah farhan faris fatima fatimah fatoumata felicity felix ffion fflur finlay
finley finn fiona flora florence flynn franciszek frankie fraser freddie freddy frederick freya gabby gabriel gabriella gareth
gavin gemma genevieve george georgia georgie georgina gethin gia gianna gregor greta gruffydd gwen gwenllian gwilym hadiya hafsa
haider hajra hakim halima hallie hamish hamza hana hanif hanna hannah haris haroon harper harriet harrison harry haruka harvey
hasan hashim hassan hattie hayden haydn heidi helena henry hermione heti hollie hugo humaira husna hussain ianto ibrahim idris
ieuan ifan ifrah iga ignacy ikram ilyas imaan imani imogen imran inaaya inaya ines ioan iona irfan irina iris isaac isabel
isabella isabelle isha ishaan isla ismael ismail iwan iyla izaan izabela izzy jack jacob jaden jago jai jake jakub james jamie
jannat jared jasmin jasmine jason jasper jaxon jaxson jay jayden jaydon jayla jennifer jenny jenson jeremiah jeremy jessica
jessie jessy jibril joanna jodie joel johnny jolie jonah jonas jonathan jorgie joseph josephine josh joshua josie jude judith
julia julian juliet juliette julita junaid justin kacey kacper kaden kai kaila kaleb kalina kamal kamil kamila karim karol
karolina kasia kaspar kate katelyn katherine kathryn katie kaya kayden kayla kayleigh keeley keira keiran kelsey kenzie keziah
khadija khadijah khalid kiara kiera kieran kimberley kobi kofi kornelia krish kristian krystian kuba kubus kwame kyle kyra lacey
laila lara laura lauren laurence layla layton leah leanne leia leighton leila leo leon leona leonardo leonie leticia levi lewis
lexi lexie leyla liam libby lila lilah lilia lilianna lilly lily lina logan lois lola lorenzo lottie louie louis louisa louise
luca lucas lucia lucian lucie lucy luka lukas lukasz luke luna luqman lydia lyla maariyah mabel mabli macey maciej madeleine
madina madison maeve magda maggie maha mahdi mahnoor maia maira maisie maisy maja maks malachi malaika malak mali malia malik
manha manon marcel marcus margot maria mariam mariama marissa marley marlowe marnie martha marwa maryam mateo mateusz matilda
matthew matthias matty maverick maxim maximilian maxwell maya mayar megan mehmet meilyr melissa mia micah michael michal
michalina mikaeel mikael mikey mikolaj mila milena miles millie milly milo mimi minnie miriam misbah mohamed mohammad mohammed
moira molly moses muhammad muhammed musa mustafa mya myla myles myra nadia nadine nahla naima naomi natalia natalie natan
natasha nate nathan nathanael nathaniel neha nell nellie nia nial niall niamh nico nicola nicole nikhil nikita nikodem nikola
nikolas nina noah noel nola noor nora norah nour nuha nyah nyla octavia oisin oliver olivia oliwia oliwier ollie omar orla
orlaith oscar osian oskar osman otis otto owain owen pablo paddy paige patrick patryk paulina pawel percy peter phoebe phoenix
piotr pippa pola poppy priya quinn rachel rafael rafe rafi rahim rahma raihan ralph rania raphael raya rayan rayyan rebecca
rebekah reece reggie rehan remi remy renee reuben rhea rhian rhianna rhiannon rhodri rhys rian ricardo ricky riley riya rohan
roisin roksana romeo romy ronan ronnie rory rosalie rosanna rosie ruairi ruben ruby rueben rufus ruth ryan rylan saad sabina
sabrina sadia sadie safa saffron safiya safiyyah saif saira sakina salma salman saloni samantha samar sami samia samira samson
samuel santiago saoirse sara sarah sasha savannah scarlett scott sean sebastian sekou seren serena seth shaan shania shannon
shaun shay shayan shayla shreya sian siena sienna simran siobhan sion skye skyla skyler sofia sofija sonny sophia sophie stefan
stella stephanie stephen steven subhan sufyan suhana sulaiman sumaya summayah susanna sylvie szymek szymon tabitha tahlia talia
taliesin tallulah tamara tamsin tara tariq tasnim tegan tessa thea theo theodora theodore thomas tia tiago tiana tilly tobias
toby tom tomasz tomi tommy tomos torin tristan tudor tyra uma umair umar usman valentina valeria vanessa veronica victor viktor
viktoria vinnie violet vivienne wanda weronika wiktor wiktoria wilbur wilf wilfred willem william wojciech xander xavier yahya
yaqub yara yaseen yasin yasmin yasmine younis younus yousef youssef yousuf yuki yunus yusra yusuf yvie zac zach zachariah
zachary zack zahra zaid zain zaina zainab zak zakariya zakariyya zakir zara zayd zayn zaynab zeina zeynep zion zoe zofia zoya
zubair zunairah zuzanna`

export const firstNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))
