/**
 * How advisers write when they are in a hurry, and how people speak: each spelling with the words that it stands for, by
 * sense. A spelling of several words ("wk exp", "b 4", "p w" of "p/w") is read before one of a single word.
 */

/** Adviser shorthand, and Scots and spoken English. */
export const english = `
  who:      clmt = claimant, clmnt = claimant, clmts = claimants, clt = claimant, cl = claimant, cust = claimant,
            custs = claimants, custmr = claimant, ptcpt = participant, w coach = work coach, wk coach = work coach,
            wrk coach = work coach, prov = provider, provdr = provider, empl = employer, emplr = employer,
            emps = employers, emplyr = employer, emplyrs = employers, mgr = manager, rec agency = recruitment agency,
            rec agencies = recruitment agencies, recrtmt = recruitment, recruitmt = recruitment, agcy = agency,
            agcies = agencies, w focused interview = work focused interview
  apply:    aply = apply, appy = apply, aplly = apply, applyed = applied, vac = vacancy, vacs = vacancies,
            vacncy = vacancy, vacncies = vacancies, vacany = vacancy, vacanies = vacancies, applic = application,
            applics = applications, aplication = application, aplications = applications, appln = application,
            applns = applications, app form = application form, app forms = application forms, eoi = expression of interest,
            int view = interview, intvw = interview, intv = interview, intvws = interviews, intvs = interviews,
            int = interview, i v = interview, i view = interview, itvw = interview, ivw = interview, cov ltr = covering letter,
            cvr ltr = covering letter, covering ltr = covering letter, cv s = cvs, spec cv = speculative cv,
            jobsrch = job search, js = job search, fwd cv = forward cv, fwd = forward, recd = received, assessment ctr = assessment centre, assmt ctr = assessment centre, ctr = centre, ctrs = centres,
            bldg soc = building society, bldg = building, spec letter = speculative letter
  work:     wrk = work, wrks = works, wrking = working, wkg = working, wk exp = work experience, wk exper = work experience,
            wrk exp = work experience, w exp = work experience, wex = work experience, work exp = work experience,
            wk ex = work experience, wrk ex = work experience, work ex = work experience, wk trial = work trial,
            w trial = work trial, plcmt = placement, plcmnt = placement, plcmts = placements, plcment = placement,
            placmt = placement, pcmt = placement, wk placement = work placement, wk plcmt = work placement,
            wk plcmnt = work placement, wk plcment = work placement, wk related = work related, wk on = work on,
            wk for = work for, wk at = work at, wk as = work as, wk with = work with, ft wk = full time work,
            pt wk = part time work, ft = full time, pt job = part time job, pt work = part time work, f t = full time,
            p t = part time, perm = permanent, o t = overtime, s e = self employed, s emp = self employed,
            self emp = self employed, self empl = self employed, vol work = voluntary work, vol wk = voluntary work,
            vol wrk = voluntary work, vol = volunteer, vols = volunteers, vol role = voluntary role,
            volunt = voluntary, 0 hrs = zero hours, 0 hr = zero hours, 0 hour = zero hours, whse = warehouse,
            whs = warehouse, wrhse = warehouse, whse op = warehouse operative, warehouse op = warehouse operative, prod op = production operative,
            production op = production operative, factory op = factory operative, machine op = machine operative, asst = assistant,
            recep = receptionist, trg = training, trng = training, mwa = mandatory work activity,
            contr = contract, temp contr = temporary contract, temp contract = temporary contract, f t contr = full time contract, p t contr = part time contract

  health:   mgmt = management, mgmnt = management, mgt = management, tx = treatment, txt = text, tmt = treatment, trtmt = treatment, dr appt = doctors appt, gp appt = gp appointment,
            hosp = hospital, hosps = hospital, bp = blood pressure, mh = mental health, fizio = physio,
            couns = counselling, cnslg = counselling, cnslr = counsellor,
            counsellng = counselling, counslling = counselling, scrip = prescription,
            prescrip = prescription, rx = prescription, op appt = outpatient appointment, outpt = outpatient, psych appt = psychiatrist, knee op = knee operation, hip op = hip operation, back op = back operation,
            op on = operation on, your op = your operation, his op = his operation, her op = her operation, the op = the operation,
            methadone script = methadone, meth script = methadone,
            antids = antidepressants, a d s = antidepressants, a and d = drug and alcohol,
            d and a = drug and alcohol, alc = alcohol, wt = weight, wght = weight,
            smkg = smoking, smking = smoking, d n a = missed
  ask:      ref to = refer to, ref 2 = refer to, self ref = self refer, re ref = refer, refd = referred, ref d = referred, coop with = cooperate with, co op with = cooperate with,
            coop fully = cooperate fully, co op fully = cooperate fully, coop = co op, engag = engage, eng with = engage with,
            prog = programme, progs = programmes, progrm = programme, prov n = provision,
            actvty = activity, actvties = activities, activty = activity, activitys = activities, wra = work related activity,
            wras = work related activities, wrag = work related activity group, reqd = required, req d = required,
            req = required, reqs = required, rqd = required, approp = appropriate, apprpriate = appropriate,
            nec = necessary, necc = necessary, agrd = agreed, agr = agree, dir = directed, adv = advised, advd = advised,
            sugg = suggested, disc = discussed, inst = instructed, poss = possible, motiv = motivation,
            emplblty = employability, emplty = employability, mtg = meeting, mtgs = meetings, apptmt = appointment,
            apptmts = appointments, appts = appointments, apt = appointment, info = information, incl = including,
            inc = including, cont = continue, contd = continued, 2 attend = to attend, attnd = attend, attd = attend, atnd = attend, atend = attend,
            att = attend, atd = attend, comp = complete, compl = complete, cmplt = complete, complt = complete,
            u take = undertake, undrtake = undertake, undertk = undertake,
            regstr = register, reg with = register with, reg w = register with, reg on = register on, ph = phone, tel = phone,
            resp = respond, subm = submit, incr = increase, impr = improve, maint = maintain, dev = develop,
            assessmt = assessment, assmt = assessment, assessmnt = assessment, assmnt = assessment, sess = sessions,
            wkshop = workshop, wkshp = workshop, wksheets = worksheets, gen = general, prep = preparation
  when:     p w = a week, pw = a week, p wk = a week, per wk = a week, p week = a week, p d = a day, pd = a day,
            p m = a month, a wk = a week, wkly = weekly, wkl = weekly, w e = weekend, w ends = weekends, w end = weekend,
            wkend = weekend, wkends = weekends, w c = week starting, wks = weeks, wk = week, hrs = hours, hr = hour, hrly = hourly,
            mins = minutes, mths = months, mth = month, b 4 = before, bf = before, tmrw = tomorrow, tmw = tomorrow,
            nxt = next, eve = evening, eves = evenings, morns = mornings, aft = afternoon, xmas = christmas, 2x = twice,
            3x = three times, 1x = once, 2day = today, 2moro = tomorrow, til = until
            twds = towards, twd = towards, twrds = towards, wk to = work to, wk towards = work towards, wk twds = work towards, wk twrds = work towards,
            wk alongside = work alongside, wk through = work through, wk thru = work through, wk hard = work hard, wk in = work in, fri s = fridays, sat s = saturdays
  little:   w in = within, w out = without, w o = without, w = with, wi = with, thru = through, btwn = between,
            tae = to, dae = do, gie = give, fae = from, aff = off, oot = out, aboot = about, doon = down, hame = home,
            gonnae = going to, gonna = going to, wanna = want to, gotta = have to, ur = your, u = you, pls = please,
            plz = please, ya = your, yer = your, yersel = yourself, mibbe = maybe, cos = because,
            coz = because, oan = on, wan = one, couldnae = cannot, dinnae = do not, cannae = cannot, didnae = did not,
            lecky = electric, telt = told, wurk = work, hunners of = hundreds of, owt = anything, summat = something,
            nowt = nothing, gerra = get a, giz = give us, mebbe = maybe
`

/** Spoken Welsh of North and South, and its familiar forms. First consonants change in them as in other words. */
export const welsh = `
  do:       gneud = gwneud, neud = gwneud, gwneid = gwneud, gwna = gwnewch, gna = gwnewch, gnewch = gwnewch, newch = gwnewch,
            nei = gwnewch, neith = gwnewch, nelo = gwneud, neiff = gwneud
  go:       cer = ewch, cere = ewch, dos = ewch, cerwch = ewch, myn = mynd, ma's = allan, mas = allan
  come:     dere = dewch, tyrd = dewch, tyd = dewch, dowch = dewch, dero = dewch
  give:     rho = rhowch, ro = rhowch, rhoia = rhowch, dyro = rhowch, rhoid = rhoi, rhoddi = rhoi, hela = hala, halwch = anfonwch,
            hal = anfonwch, dropia = gadewch, dropio = gadael, iwso = defnyddio, iwsia = defnyddiwch
  try:      tria = ceisiwch, trio = ceisio, treia = ceisiwch, treio = ceisio, triwch = ceisiwch, apleio = ymgeisio,
            apleia = ymgeisiwch, apleiwch = ymgeisiwch, aplio = ymgeisio, aplia = ymgeisiwch, apliwch = ymgeisiwch
  see:      gweld = gweld, gwela = gwelwch, gwel = gwelwch, ffindio = dod o hyd i, ffindia = dod o hyd i, ffeindio = dod o hyd i,
            ffeindia = dod o hyd i, joinio = ymuno, joinia = ymunwch, joino = ymuno, seinio = cofrestru, mwfio = symud,
            riportio = adrodd, watsio = gwylio, watsia = gwyliwch, watsho = gwylio, cwpla = gorffen, cwpwl = ychydig
  begin:    dechre = dechrau, dechra = dechrau, dachra = dechrau, dechreua = dechreuwch, starto = dechrau, startio = dechrau,
            cario mlaen = parhau, cario ymlaen = parhau, caria mlaen = parhewch, caria ymlaen = parhewch,
            cariwch ymlaen = parhewch, cariwch mlaen = parhewch, para i = parhau i, stopa = stopiwch, stopo = stopio
  fill:     llanw = llenwi, llenwa = llenwch, llanwa = llenwch, llanwch = llenwch
  live:     byta = bwyta, bytwch = bwytwch, bwyta n = bwyta n, pwyse = pwysau, pwysa = pwysau, smocio = ysmygu, smoco = ysmygu,
            smygu = ysmygu, smoc = ysmygu, ffags = sigaréts, ffisig = moddion, meds = meddyginiaeth, tabledi = tabledi,
            doctor = meddyg, doctoriaid = meddygon, cownsela = cwnsela, cownslo = cwnsela, cownsler = cwnselydd, cwnslo = cwnsela
  own:      cychwyn = dechrau, cychwynna = dechreuwch, adra = adref
  work:     gweitho = gweithio, gwitho = gweithio, gwaith = gwaith, gwithio = gweithio, gwitha = gweithiwch, jobyn = job,
            jobs = swyddi, jobsys = swyddi, joban = job, siop tsips = siop, shifft = shifft, shiffts = shifftiau, siffts = shifftiau,
            folyntirio = gwirfoddoli, folantirio = gwirfoddoli, folantîr = gwirfoddolwr
  best:     gora = gorau, gore = gorau, gorau glas = gorau, petha = pethau, pethe = pethau, sgilia = sgiliau, sgilie = sgiliau, syniade = syniadau, tasge = tasgau, gweithgaredde = gweithgareddau, cyfleon = cyfleoedd, cama = camau, came = camau,
            syniada = syniadau, gweithgaredda = gweithgareddau, oria = oriau, orie = oriau, cyfla = cyfle
  little:   efo = gyda, gida = gyda, hefo = gyda, 'da = gyda, isio = eisiau, isie = eisiau, ishe = eisiau, isho = eisiau, nesa = nesaf,
            wthnos = wythnos, wsnos = wythnos, wsos = wythnos, wbod = gwybod, gwbod = gwybod, ddudodd = ddywedodd, wedodd = ddywedodd,
            deud = dweud, be sydd = beth sydd, be sy = beth sydd, beth sy = beth sydd, be ma = beth mae, be mae = beth mae, gweud = dweud, duda = dywedwch, gwed = dywedwch, paid = peidiwch, paid â = peidiwch â, sdim = does dim,
            dy = eich, dydi = dydy, w't = wyt, ti = chi, ishte = eistedd, fory = yfory, bore fory = yfory, lle ma = lle mae, ma = mae,
            ar y we = ar lein, tua = tua, ffor = ffordd, iach = iach, iachach = iach, fatha = fel, bach mwy = mwy
`
