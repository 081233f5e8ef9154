<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_BE">
<context>
    <name>AboutChosen</name>
    <message>
        <source>Kies een beurt om te zien wie ze ook kan doen.</source>
        <translation>Choose a turn to see who else can do it.</translation>
    </message>
    <message>
        <source>Deze beurt is volzet. Kies wie ze heeft om te ruilen.</source>
        <translation>This turn is full. Choose who has it to swap.</translation>
    </message>
    <message>
        <source>Er is niets te verdelen.</source>
        <translation>There is nothing to share out.</translation>
    </message>
    <message>
        <source>Neem het voorstel eerst over, of verwerp het.</source>
        <translation>Accept the proposal first, or discard it.</translation>
    </message>
    <message>
        <source>Even kijken wie kan…</source>
        <translation>Checking who can…</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Over Beurtrol</source>
        <translation>About Beurtrol</translation>
    </message>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Versie {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Plan wie wanneer waar werkt, eerlijk verdeeld. Alles blijft in jouw bestand op deze pc. Geen account, geen internet. Vrije software onder de MIT-licentie; het lettertype Inter staat onder de SIL Open Font License.</source>
        <translation>Plan who works where and when, fairly shared. Everything stays in your file on this computer. No account, no internet. Free software under the MIT licence; the font Inter is under the SIL Open Font License.</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Afwezigheden</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Nieuwe afwezigheid</source>
        <translation>New absence</translation>
    </message>
    <message>
        <source>Nog geen afwezigheden. Voeg er een toe met Nieuwe afwezigheid (Ctrl+N).</source>
        <translation>No absences yet. Add one with New absence (Ctrl+N).</translation>
    </message>
    <message>
        <source>Kan dit?</source>
        <translation>Is this possible?</translation>
    </message>
    <message>
        <source>Kan dit verlof? (Ctrl+K)</source>
        <translation>Is this leave possible? (Ctrl+K)</translation>
    </message>
    <message>
        <source>geweigerd: {0}</source>
        <translation>refused: {0}</translation>
    </message>
    <message>
        <source>gevraagd: {0}</source>
        <translation>requested: {0}</translation>
    </message>
    <message>
        <source>Ziekmelding…</source>
        <translation>Sick call…</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>{0} afwezig {1}</source>
        <translation>{0} away {1}</translation>
    </message>
</context>
<context>
    <name>AbsenceRoom</name>
    <message>
        <source>Sluitingsdagen</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Nieuwe sluitingsdag</source>
        <translation>New closing day</translation>
    </message>
    <message>
        <source>Nog geen sluitingsdagen. Feestdagen staan in de instellingen van het team.</source>
        <translation>No closing days yet. Public holidays are in the settings of the team.</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Nog geen afspraken. Voeg er een toe met Nieuwe afspraak (Ctrl+N).</source>
        <translation>No appointments yet. Add one with New appointment (Ctrl+N).</translation>
    </message>
    <message>
        <source>Toon redenen</source>
        <translation>Show reasons</translation>
    </message>
    <message>
        <source>Toon redenen; uit bij elke start</source>
        <translation>Show reasons; off at every start</translation>
    </message>
    <message>
        <source>Afwezigheden</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Nu en later</source>
        <translation>Now and later</translation>
    </message>
    <message>
        <source>Alle maanden</source>
        <translation>All months</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Alle mensen</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>aanvraag open</source>
        <translation>open request</translation>
    </message>
    <message>
        <source>aanvragen open</source>
        <translation>open requests</translation>
    </message>
    <message>
        <source>Redenen zichtbaar</source>
        <translation>Reasons shown</translation>
    </message>
    <message>
        <source>Redenen verborgen</source>
        <translation>Reasons hidden</translation>
    </message>
    <message>
        <source>zonder einddatum: {0}</source>
        <translation>no end date: {0}</translation>
    </message>
</context>
<context>
    <name>AnewChoice</name>
    <message>
        <source>Iedereen, op alle posten</source>
        <translation>Everybody, at all stations</translation>
    </message>
    <message>
        <source>Enkel deze mensen</source>
        <translation>Only these people</translation>
    </message>
    <message>
        <source>Enkel deze posten</source>
        <translation>Only these stations</translation>
    </message>
    <message>
        <source>Wat opnieuw verdeeld wordt</source>
        <translation>What is shared out again</translation>
    </message>
    <message>
        <source>In deze weken staat nog niets dat kan blijven.</source>
        <translation>Nothing is planned in these weeks yet that could stay.</translation>
    </message>
    <message>
        <source>De anderen blijven staan zoals nu, hun vrije dagen ook.</source>
        <translation>The others stay as they are now, their days off too.</translation>
    </message>
    <message>
        <source>Diensten blijven, en wie op een andere post staat, blijft daar.</source>
        <translation>Duties stay, and whoever is at another station stays there.</translation>
    </message>
    <message>
        <source>Vink aan wie je opnieuw wil inplannen.</source>
        <translation>Tick whom you want to plan again.</translation>
    </message>
    <message>
        <source>Vink aan welke posten je opnieuw wil verdelen.</source>
        <translation>Tick which stations you want to share out again.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Dit kon niet berekend worden.</source>
        <translation>This could not be calculated.</translation>
    </message>
    <message>
        <source>Er is niemand nodig.</source>
        <translation>Nobody is needed.</translation>
    </message>
    <message>
        <source>Wordt berekend…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Dit gat is gevuld. Vink rechts weg wat toch anders moet.</source>
        <translation>This gap is filled. Untick on the right what should be different.</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Het rooster wordt nagekeken…</source>
        <translation>The roster is being checked…</translation>
    </message>
    <message>
        <source>Heel het rooster is nagekeken: {0}</source>
        <translation>The whole roster is checked: {0}</translation>
    </message>
</context>
<context>
    <name>AttentionDelegate</name>
    <message>
        <source>Vouw dicht</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Toon alle {0}</source>
        <translation>Show all {0}</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Laat staan met reden…</source>
        <translation>Leave it, with a reason…</translation>
    </message>
    <message>
        <source>Reden: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Aandachtspunten</source>
        <translation>Points of attention</translation>
    </message>
    <message>
        <source>opengevouwen</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>dichtgevouwen</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>&amp;Toon</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Zet terug</source>
        <translation>&amp;Put back</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Fout {0}</source>
        <translation>Error {0}</translation>
    </message>
    <message>
        <source>Tekort {0}</source>
        <translation>Shortage {0}</translation>
    </message>
    <message>
        <source>Met reden {0}</source>
        <translation>With reason {0}</translation>
    </message>
    <message>
        <source>Beurt te vroeg {0}</source>
        <translation>Turn too soon {0}</translation>
    </message>
    <message>
        <source>Urensaldo {0}</source>
        <translation>Hours balance {0}</translation>
    </message>
    <message>
        <source>Lange dag {0}</source>
        <translation>Long day {0}</translation>
    </message>
    <message>
        <source>Lang op één post {0}</source>
        <translation>Long at one station {0}</translation>
    </message>
    <message>
        <source>Let op {0}</source>
        <translation>Take note {0}</translation>
    </message>
</context>
<context>
    <name>BalancePart</name>
    <message>
        <source>Saldi</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Wijzig saldi</source>
        <translation>Change balances</translation>
    </message>
    <message>
        <source>Noteer een saldo</source>
        <translation>Note a balance</translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>Beurten en uren per persoon</source>
        <translation>Turns and hours per person</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Za</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Zaterdagbeurten: gedaan / billijk, daaronder de volgende</source>
        <translation>Saturday turns: done / fair, the next one below</translation>
    </message>
    <message>
        <source>saldo</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>Saldo zaterdag: boven nul is nog te doen</source>
        <translation>Saturday balance: above zero is still to do</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>Avondbeurten: gedaan / billijk, daaronder de volgende</source>
        <translation>Evening turns: done / fair, the next one below</translation>
    </message>
    <message>
        <source>Saldo avond: boven nul is nog te doen</source>
        <translation>Evening balance: above zero is still to do</translation>
    </message>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>Urensaldo: boven nul is meer gewerkt dan het contract</source>
        <translation>Hours balance: above zero is more work than the contract</translation>
    </message>
    <message>
        <source>Volgende beurt: {0}</source>
        <translation>Next turn: {0}</translation>
    </message>
    <message>
        <source>{0}, volgende beurt {1}</source>
        <translation>{0}, next turn {1}</translation>
    </message>
</context>
<context>
    <name>BandModel</name>
    <message>
        <source>{post}, {day}, op het krapste moment: </source>
        <translation>{post}, {day}, at the tightest moment: </translation>
    </message>
    <message>
        <source>{post}, {day} {time}: </source>
        <translation>{post}, {day} {time}: </translation>
    </message>
    <message>
        <source>{post}, {day}: niet gevraagd</source>
        <translation>{post}, {day}: not asked for</translation>
    </message>
    <message>
        <source>{post}, {day} {time}: niet gevraagd</source>
        <translation>{post}, {day} {time}: not asked for</translation>
    </message>
    <message>
        <source>{present} aanwezig</source>
        <translation>{present} present</translation>
    </message>
    <message>
        <source>{present} van {wanted} aanwezig, minimum {minimum}</source>
        <translation>{present} of {wanted} present, minimum {minimum}</translation>
    </message>
</context>
<context>
    <name>BandTitle</name>
    <message>
        <source>Bezetting</source>
        <translation>Staffing</translation>
    </message>
    <message>
        <source>1/2 = 1 aanwezig, 2 gewenst</source>
        <translation>1/2 = 1 present, 2 desired</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Voor en na</source>
        <translation>Before and after</translation>
    </message>
</context>
<context>
    <name>BlockCommands</name>
    <message>
        <source>Op {0} is er geen vrij uur meer. Maak eerst een blok korter.</source>
        <translation>There is no free hour left on {0}. Make a block shorter first.</translation>
    </message>
    <message>
        <source>Uren typen…	Enter</source>
        <translation>Type hours…	Enter</translation>
    </message>
    <message>
        <source>Splits	S</source>
        <translation>Split	S</translation>
    </message>
    <message>
        <source>Voeg samen met het volgende	V</source>
        <translation>Merge with the next one	V</translation>
    </message>
    <message>
        <source>Verwijder	Del</source>
        <translation>Delete	Del</translation>
    </message>
    <message>
        <source>Verwijder op alle gelijke dagen	Ctrl+Del</source>
        <translation>Delete on all equal days	Ctrl+Del</translation>
    </message>
    <message>
        <source>Nieuw blok	N</source>
        <translation>New block	N</translation>
    </message>
    <message>
        <source>Kopieer dag naar</source>
        <translation>Copy day to</translation>
    </message>
    <message>
        <source>Kopieer {0} naar</source>
        <translation>Copy {0} to</translation>
    </message>
    <message>
        <source>{0} naar {1}</source>
        <translation>{0} to {1}</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Splits</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Voeg samen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Verwijder (Del)</source>
        <translation>Delete (Del)</translation>
    </message>
    <message>
        <source>Verwijder het blok</source>
        <translation>Delete the block</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Blok {0} op {1}</source>
        <translation>Block {0} on {1}</translation>
    </message>
    <message>
        <source>Ook op {0} (zelfde blok)</source>
        <translation>Also on {0} (same block)</translation>
    </message>
</context>
<context>
    <name>BlockTile</name>
    <message>
        <source>{0} {1}, van {2} tot {3}</source>
        <translation>{0} {1}, from {2} to {3}</translation>
    </message>
    <message>
        <source>beurt {0}</source>
        <translation>turn {0}</translation>
    </message>
    <message>
        <source>niet voor publiek</source>
        <translation>not for the public</translation>
    </message>
    <message>
        <source>volgt een ruimere periode</source>
        <translation>follows a wider period</translation>
    </message>
    <message>
        <source>beurt</source>
        <translation>turn</translation>
    </message>
    <message>
        <source>niet publiek</source>
        <translation>not public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Saldo van de beurten</source>
        <translation>Balance of turns</translation>
    </message>
    <message>
        <source>Aandeel balie</source>
        <translation>Desk share</translation>
    </message>
    <message>
        <source>Balie-uren per persoon en week</source>
        <translation>Desk hours per person and week</translation>
    </message>
    <message>
        <source>Urensaldo</source>
        <translation>Hours balance</translation>
    </message>
    <message>
        <source>Bezetting gehaald</source>
        <translation>Staffing met</translation>
    </message>
    <message>
        <source>in uren · voller is meer · gearceerd: afwezig · b: begeleid</source>
        <translation>in hours · fuller is more · hatched: away · b: accompanied</translation>
    </message>
    <message>
        <source>in uren · grijs: binnen {0} · oranje: erbuiten</source>
        <translation>in hours · grey: within {0} · orange: outside</translation>
    </message>
    <message>
        <source>Duid in Openingsuren aan welke blokken een beurt zijn.</source>
        <translation>Mark in Opening hours which blocks are a turn.</translation>
    </message>
    <message>
        <source>in beurten · vol: zaterdag, gearceerd: avond · grijs: eerlijk</source>
        <translation>in turns · solid: Saturday, hatched: evening · grey: fair</translation>
    </message>
    <message>
        <source>in beurten · grijs: binnen een halve beurt</source>
        <translation>in turns · grey: within half a turn</translation>
    </message>
    <message>
        <source>In deze weken kan niemand een frontpost zelfstandig.</source>
        <translation>In these weeks nobody is independent at a front station.</translation>
    </message>
    <message>
        <source>van de werktijd · band: doel {0} · ruit: erbuiten</source>
        <translation>of the time worked · band: target {0} · diamond: outside</translation>
    </message>
    <message>
        <source>In deze weken is nergens iemand gevraagd.</source>
        <translation>In these weeks nobody is asked for anywhere.</translation>
    </message>
    <message>
        <source>in procent van wat gewenst is · oranje: minder · rood en !: onder het minimum</source>
        <translation>per cent of what is desired · orange: less · red and !: below the minimum</translation>
    </message>
    <message>
        <source>geen enkel blok</source>
        <translation>no block</translation>
    </message>
    <message>
        <source>Onder minimum</source>
        <translation>Below minimum</translation>
    </message>
    <message>
        <source>Onder gewenst</source>
        <translation>Below desired</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>plaatsen</source>
        <translation>places</translation>
    </message>
    <message>
        <source>{0}, samen {1}</source>
        <translation>{0}, {1} in all</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kwartaal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Lijst inlezen…</source>
        <translation>Import list…</translation>
    </message>
</context>
<context>
    <name>CalendarFoot</name>
    <message>
        <source>Sluitingsdagen en nog te verlenen</source>
        <translation>Closing days and still to grant</translation>
    </message>
    <message>
        <source>Sluitingsdagen</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Nog te verlenen</source>
        <translation>Still to grant</translation>
    </message>
</context>
<context>
    <name>CalendarLegend</name>
    <message>
        <source>Legende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>gevraagd</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>halve dag</source>
        <translation>half day</translation>
    </message>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>vaste vrije dag</source>
        <translation>fixed day off</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>zoveel mensen kunnen die dag nog weg zonder tekort</source>
        <translation>this many people can still be away that day without a shortage</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Sleep over dagen voor een nieuwe afwezigheid, of kies er een.</source>
        <translation>Drag over days for a new absence, or choose one.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Vul einddatum in</source>
        <translation>Fill in end date</translation>
    </message>
</context>
<context>
    <name>CalendarTable</name>
    <message>
        <source>Afwezigheden per persoon en dag</source>
        <translation>Absences per person and day</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Sleep over dagen</source>
        <translation>Drag over days</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Shift+pijl</source>
        <translation>Shift+arrow</translation>
    </message>
    <message>
        <source>meer dagen</source>
        <translation>more days</translation>
    </message>
    <message>
        <source>halve dag</source>
        <translation>half day</translation>
    </message>
    <message>
        <source>keur goed</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>verwijder</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>Ctrl+Shift+pijl</source>
        <translation>Ctrl+Shift+arrow</translation>
    </message>
    <message>
        <source>korter of langer</source>
        <translation>shorter or longer</translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>Agenda&apos;s maken</source>
        <translation>Make calendars</translation>
    </message>
    <message>
        <source>&amp;Diensten, met hun uren en pauze</source>
        <translation>&amp;Duties, with their hours and break</translation>
    </message>
    <message>
        <source>&amp;Beurten op avonden en zaterdagen</source>
        <translation>&amp;Turns on evenings and Saturdays</translation>
    </message>
    <message>
        <source>&amp;Posten, per blok</source>
        <translation>&amp;Stations, per block</translation>
    </message>
    <message>
        <source>Een agenda per medewerker en één van het team, voor Outlook en andere programma&apos;s. Kies altijd dezelfde map: wie opnieuw inleest, krijgt dan enkel wat gewijzigd is. Afwezigheden staan er niet in.</source>
        <translation>A calendar per employee and one of the team, for Outlook and other programs. Always choose the same folder: whoever imports it again only gets what has changed. Absences are not in it.</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CallProposals</name>
    <message>
        <source>wordt berekend…</source>
        <translation>calculating…</translation>
    </message>
    <message>
        <source>Zelf gekozen</source>
        <translation>Own choice</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Kandidaten</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>uren week</source>
        <translation>hours week</translation>
    </message>
    <message>
        <source>balie</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>de hele dag, na de wissel</source>
        <translation>the whole day, after the change</translation>
    </message>
    <message>
        <source>Niemand kan dit gat vullen zonder een ander te openen.</source>
        <translation>Nobody can fill this gap without opening another.</translation>
    </message>
    <message>
        <source>Zegt nee</source>
        <translation>Says no</translation>
    </message>
    <message>
        <source>Toch vragen</source>
        <translation>Ask anyway</translation>
    </message>
    <message>
        <source>{0} toch vragen</source>
        <translation>Ask {0} anyway</translation>
    </message>
    <message>
        <source>Kan niet</source>
        <translation>Cannot</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>za</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>av</source>
        <translation>ev</translation>
    </message>
    <message>
        <source>{0} u</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>balie {0}</source>
        <translation>desk {0}</translation>
    </message>
</context>
<context>
    <name>CellHead</name>
    <message>
        <source>{0} en deze week</source>
        <translation>{0} and this week</translation>
    </message>
    <message>
        <source>In dienst</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Afwezig</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Vrij</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Niet in dienst</source>
        <translation>Not employed</translation>
    </message>
    <message>
        <source>Gesloten: {0}</source>
        <translation>Closed: {0}</translation>
    </message>
    <message>
        <source>Nog geen rooster voor deze week</source>
        <translation>No roster for this week yet</translation>
    </message>
    <message>
        <source>Geen dienst in dit blok</source>
        <translation>No duty in this block</translation>
    </message>
    <message>
        <source>Geen dienst</source>
        <translation>No duty</translation>
    </message>
    <message>
        <source>Dienst {0}</source>
        <translation>Duty {0}</translation>
    </message>
    <message>
        <source>Eigen uren</source>
        <translation>Own hours</translation>
    </message>
    <message>
        <source>pauze&#xa0;{0}</source>
        <translation>break&#xa0;{0}</translation>
    </message>
    <message>
        <source>onder begeleiding</source>
        <translation>accompanied</translation>
    </message>
    <message>
        <source>telewerk</source>
        <translation>telework</translation>
    </message>
    <message>
        <source>vergrendeld</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Uren deze week</source>
        <translation>Hours this week</translation>
    </message>
    <message>
        <source>Zaterdagbeurt</source>
        <translation>Saturday turn</translation>
    </message>
    <message>
        <source>Avondbeurt</source>
        <translation>Evening turn</translation>
    </message>
    <message>
        <source> · volgende {0}</source>
        <translation> · next {0}</translation>
    </message>
    <message>
        <source>Saldo van de beurten: boven nul is nog te doen</source>
        <translation>Balance of turns: above zero is still to do</translation>
    </message>
    <message>
        <source>Boven nul is meer gewerkt dan het contract</source>
        <translation>Above zero is more work than the contract</translation>
    </message>
    <message>
        <source>Urensaldo</source>
        <translation>Hours balance</translation>
    </message>
    <message>
        <source>{0} u</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>geen dienst</source>
        <translation>no duty</translation>
    </message>
    <message>
        <source>{0} tot {1} {2}</source>
        <translation>{0} to {1} {2}</translation>
    </message>
    <message>
        <source>minimum {0} gehaald</source>
        <translation>minimum {0} met</translation>
    </message>
    <message>
        <source>minimum is {0}</source>
        <translation>minimum is {0}</translation>
    </message>
    <message>
        <source>Nog geen rooster voor deze week.</source>
        <translation>No roster for this week yet.</translation>
    </message>
    <message>
        <source>Hier staat {0}.</source>
        <translation>Here: {0}.</translation>
    </message>
    <message>
        <source>Hier staan {0}.</source>
        <translation>Here: {0}.</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Onder begeleiding: {0}.</source>
        <translation>Accompanied: {0}.</translation>
    </message>
    <message>
        <source>Aan de balie</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>{0} % (doel {1}–{2})</source>
        <translation>{0} % (aim {1}–{2})</translation>
    </message>
    <message>
        <source>Deel van de gewerkte tijd aan de balie, {0}</source>
        <translation>Part of the time worked at the desk, {0}</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Menu van het vak</source>
        <translation>Menu of the cell</translation>
    </message>
    <message>
        <source>{0} vakken</source>
        <translation>{0} cells</translation>
    </message>
    <message>
        <source>✓ vult tekort</source>
        <translation>✓ fills shortage</translation>
    </message>
    <message>
        <source>staat hier nu</source>
        <translation>is here now</translation>
    </message>
    <message>
        <source>&amp;Toch, met reden</source>
        <translation>&amp;Anyway, with a reason</translation>
    </message>
    <message>
        <source>{0} – reden…</source>
        <translation>{0} – reason…</translation>
    </message>
    <message>
        <source>R&amp;uil met</source>
        <translation>S&amp;wap with</translation>
    </message>
    <message>
        <source>&amp;Dienst</source>
        <translation>&amp;Duty</translation>
    </message>
    <message>
        <source>Vrij</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Ontgrendel dienst</source>
        <translation>Unlock duty</translation>
    </message>
    <message>
        <source>Vergrendel dienst</source>
        <translation>Lock duty</translation>
    </message>
    <message>
        <source>Te&amp;lewerk</source>
        <translation>T&amp;elework</translation>
    </message>
    <message>
        <source>&amp;Hele dag</source>
        <translation>&amp;Whole day</translation>
    </message>
    <message>
        <source>&amp;Voormiddag</source>
        <translation>&amp;Morning</translation>
    </message>
    <message>
        <source>&amp;Namiddag</source>
        <translation>&amp;Afternoon</translation>
    </message>
    <message>
        <source>N&amp;iet</source>
        <translation>&amp;Not</translation>
    </message>
</context>
<context>
    <name>CellNotes</name>
    <message>
        <source>Notitie…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>dit vak</source>
        <translation>this cell</translation>
    </message>
    <message>
        <source>hele dag</source>
        <translation>whole day</translation>
    </message>
    <message>
        <source>voor iedereen · op het rooster</source>
        <translation>for everybody · on the roster</translation>
    </message>
    <message>
        <source>voor iedereen · niet op het rooster</source>
        <translation>for everybody · not on the roster</translation>
    </message>
</context>
<context>
    <name>CellPage</name>
    <message>
        <source>Het rooster is intussen gewijzigd. Dit wordt opnieuw berekend.</source>
        <translation>The roster has changed in the meantime. This is being calculated again.</translation>
    </message>
    <message>
        <source>Vak</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Kies een vak in het rooster. Hier zie je wie er staat, waarom, en wie het ook kan.</source>
        <translation>Choose a cell in the roster. Here you see who is there, why, and who else can do it.</translation>
    </message>
    <message>
        <source>Wordt berekend…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Dit kon niet berekend worden.</source>
        <translation>This could not be calculated.</translation>
    </message>
    <message>
        <source>Wie kan dit ook?</source>
        <translation>Who else can?</translation>
    </message>
    <message>
        <source>Wie kan niet?</source>
        <translation>Who cannot?</translation>
    </message>
    <message>
        <source>Wat kan</source>
        <translation>What is possible</translation>
    </message>
    <message>
        <source>Niemand kan dit gat vullen zonder een ander te openen.</source>
        <translation>Nobody can fill this gap without opening another.</translation>
    </message>
    <message>
        <source>Waarom is deze plaats leeg?</source>
        <translation>Why is this place empty?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>CellRows</name>
    <message>
        <source>afw.</source>
        <translation>away</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>vrij</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Van week, een maandag</source>
        <translation>From week, a Monday</translation>
    </message>
    <message>
        <source>Aantal weken</source>
        <translation>Number of weeks</translation>
    </message>
    <message>
        <source>Alles t.e.m.</source>
        <translation>Everything up to</translation>
    </message>
    <message>
        <source>Alles blijft tot en met</source>
        <translation>Everything stays up to and including</translation>
    </message>
    <message>
        <source>De beurten, zoals ze in Beurten staan</source>
        <translation>The turns, as they stand in Turns</translation>
    </message>
    <message>
        <source>Van week</source>
        <translation>From week</translation>
    </message>
    <message>
        <source>Wat blijft</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Wat opnieuw verdeeld wordt</source>
        <translation>What is shared out again</translation>
    </message>
    <message>
        <source>Voorstellen</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Liever verder vanaf week {0}</source>
        <translation>Rather go on from week {0}</translation>
    </message>
    <message>
        <source>week {0}</source>
        <translation>week {0}</translation>
    </message>
    <message>
        <source>Duid minstens één voorstel aan.</source>
        <translation>Mark at least one proposal.</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Ruil met…</source>
        <translation>Swap with…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Neem weg</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kies een beurt</source>
        <translation>Choose a turn</translation>
    </message>
    <message>
        <source>Hier zie je waarom iemand een beurt heeft en wie ze ook kan doen.</source>
        <translation>Here you see why somebody has a turn and who else can do it.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Die dag is er geen {0}.</source>
        <translation>There is no {0} that day.</translation>
    </message>
    <message>
        <source>Gesloten: {0}. Telt voor niemand.</source>
        <translation>Closed: {0}. Counts for nobody.</translation>
    </message>
    <message>
        <source>{0}, {1} tot {2}, {3} van {4} bezet.</source>
        <translation>{0}, {1} to {2}, {3} of {4} filled.</translation>
    </message>
    <message>
        <source>Onder begeleiding, telt niet als beurt.</source>
        <translation>Accompanied, does not count as a turn.</translation>
    </message>
    <message>
        <source>Afwezig.</source>
        <translation>Away.</translation>
    </message>
    <message>
        <source>Geef deze beurt ({0})</source>
        <translation>Give this turn ({0})</translation>
    </message>
    <message>
        <source>Ontgrendel</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Voorstel {0}: {1}</source>
        <translation>Proposal {0}: {1}</translation>
    </message>
    <message>
        <source>Toon in rooster</source>
        <translation>Show in roster</translation>
    </message>
    <message>
        <source>Toon voorstel {0} in het rooster</source>
        <translation>Show proposal {0} in the roster</translation>
    </message>
    <message>
        <source>bewezen</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>nog niet bewezen</source>
        <translation>not yet proven</translation>
    </message>
    <message>
        <source>Voorstel {0}, {1}: {2}, {3}</source>
        <translation>Proposal {0}, {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, beter dan voorstel 1</source>
        <translation>{0}, better than proposal 1</translation>
    </message>
    <message>
        <source>{0}, minder goed dan voorstel 1</source>
        <translation>{0}, less good than proposal 1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Niet alles is gewijzigd</source>
        <translation>Not everything has changed</translation>
    </message>
    <message>
        <source>Niets gewijzigd</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>Het rooster veranderde intussen; er is niets gewijzigd. Doe het opnieuw.</source>
        <translation>The roster changed meanwhile; nothing was done. Do it again.</translation>
    </message>
    <message>
        <source>Die dagen zijn er niet meer; de uren zijn niet gegeven.</source>
        <translation>Those days are no longer there; the hours were not given.</translation>
    </message>
    <message>
        <source>Kies één rechthoek van vakken om te kopiëren.</source>
        <translation>Choose one rectangle of cells to copy.</translation>
    </message>
    <message>
        <source>Kopieer eerst een vak met Ctrl+C, kies dan het vak om mee te ruilen.</source>
        <translation>Copy a cell first with Ctrl+C, then choose the cell to swap with.</translation>
    </message>
    <message>
        <source>Kies één rechthoek van vakken om te vullen.</source>
        <translation>Choose one rectangle of cells to fill.</translation>
    </message>
    <message>
        <source>Kan niet: {reason}. Typ de code in het vak om het toch te doen.</source>
        <translation>Not possible: {reason}. Type the code in the cell to do it anyway.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Vergelijk versies</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vergelijk met</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Rooster van nu</source>
        <translation>Roster of now</translation>
    </message>
    <message>
        <source>Versie {0}, {1}</source>
        <translation>Version {0}, {1}</translation>
    </message>
    <message>
        <source>&amp;Kopieer alles</source>
        <translation>C&amp;opy all</translation>
    </message>
    <message>
        <source>&amp;Van</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;naar</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>&amp;Sluit</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>versie {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>wijziging</source>
        <translation>change</translation>
    </message>
    <message>
        <source>wijzigingen</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>person</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>{0} van versie {1} naar {2}, voor {3}</source>
        <translation>{0} from version {1} to {2}, for {3}</translation>
    </message>
    <message>
        <source>Geen verschil tussen versie {0} en {1}, op de dagen van versie {0}</source>
        <translation>No difference between version {0} and {1}, on the days of version {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Voorstellen vergelijken</source>
        <translation>Compare proposals</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Rekenen</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Maak rooster</source>
        <translation>Make roster</translation>
    </message>
    <message>
        <source>Groen en oranje: anders dan voorstel 1.</source>
        <translation>Green and orange: different from proposal 1.</translation>
    </message>
    <message>
        <source>Doelen, in volgorde</source>
        <translation>Goals, in order</translation>
    </message>
    <message>
        <source>In woorden</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Verwerp alles</source>
        <translation>Discard all</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Het rooster is intussen gewijzigd. De voorstellen staan ernaast; neem je er één over, dan komen deze weken in de plaats. Ctrl+Z zet alles terug.</source>
        <translation>The roster has changed in the meantime. The proposals stand beside it; if you accept one, it replaces these weeks. Ctrl+Z puts everything back.</translation>
    </message>
    <message>
        <source>Overnemen is één stap; Ctrl+Z zet alles terug. Wat leeg blijft, staat daarna met reden en herstel in Aandacht.</source>
        <translation>Accepting is one step; Ctrl+Z puts everything back. What stays empty is in Attention afterwards, with reason and repair.</translation>
    </message>
    <message>
        <source>Neem voorstel {0} over</source>
        <translation>Accept proposal {0}</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Bekijk het verschil</source>
        <translation>View the difference</translation>
    </message>
    <message>
        <source>Intussen gewijzigd ({0})</source>
        <translation>Changed in the meantime ({0})</translation>
    </message>
    <message>
        <source>Wat jij wijzigde ({0})</source>
        <translation>What you changed ({0})</translation>
    </message>
    <message>
        <source>Niets is verloren. Neem je hun versie over, dan kan je de jouwe met Opnieuw (Ctrl+Y) terughalen. Zet je jouw wijzigingen er weer op, dan is dat één stap bovenop hun werk; wat jullie allebei wijzigden, wordt zoals jij het had.</source>
        <translation>Nothing is lost. If you take their version, you can get yours back with Redo (Ctrl+Y). If you put your changes back on top, that is one step over their work; what you both changed becomes the way you had it.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Neem hun versie over</source>
        <translation>Take their version</translation>
    </message>
    <message>
        <source>Zet mijn wijzigingen er weer op</source>
        <translation>Put my changes back on top</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Eerst</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Wat er sinds het openen wijzigde</source>
        <translation>What has changed since opening</translation>
    </message>
    <message>
        <source>{0}, door jullie allebei</source>
        <translation>{0}, by both of you</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>opnieuw gezet: {0}</source>
        <translation>put back: {0}</translation>
    </message>
    <message>
        <source>1 wijziging van jou viel weg: waarover ze ging, is er niet meer.</source>
        <translation>1 change of yours dropped out: what it was about is no longer there.</translation>
    </message>
    <message>
        <source>{0} wijzigingen van jou vielen weg: waarover ze gingen, is er niet meer.</source>
        <translation>{0} changes of yours dropped out: what they were about is no longer there.</translation>
    </message>
    <message>
        <source>Bekijk het verschil</source>
        <translation>View the difference</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>{0} in de beurtrol</source>
        <translation>{0} in the rotation</translation>
    </message>
    <message>
        <source>t.e.m. w{0}</source>
        <translation>to w{0}</translation>
    </message>
    <message>
        <source>gedaan / billijk</source>
        <translation>done / fair</translation>
    </message>
    <message>
        <source>beurten / billijk</source>
        <translation>turns / fair</translation>
    </message>
    <message>
        <source>saldo</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>minimum / gewenst</source>
        <translation>minimum / desired</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Er liep iets mis.</source>
        <translation>Something went wrong.</translation>
    </message>
    <message>
        <source>Toon het verslag</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>Sluit Beurtrol</source>
        <translation>Close Beurtrol</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Er kon geen verslag bewaard worden.</source>
        <translation>No report could be saved.</translation>
    </message>
    <message>
        <source>Het verslag bevat geen namen.</source>
        <translation>The report contains no names.</translation>
    </message>
</context>
<context>
    <name>DateAsk</name>
    <message>
        <source>zoals 15/03/2027</source>
        <translation>such as 15/03/2027</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DayCanvas</name>
    <message>
        <source>Dag in detail</source>
        <translation>Day in detail</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>balie {0}</source>
        <translation>desk {0}</translation>
    </message>
    <message>
        <source>Nog leeg</source>
        <translation>Still empty</translation>
    </message>
    <message>
        <source>niets, alles is bezet</source>
        <translation>nothing, all is staffed</translation>
    </message>
    <message>
        <source>{0} tot {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>geen dienst</source>
        <translation>no duty</translation>
    </message>
    <message>
        <source>{0}: {1} te weinig, onder het minimum</source>
        <translation>{0}: {1} too few, below the minimum</translation>
    </message>
    <message>
        <source>{0}: {1} te weinig</source>
        <translation>{0}: {1} too few</translation>
    </message>
    <message>
        <source>alles bezet</source>
        <translation>all staffed</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Sluit (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Sluit Dag in detail</source>
        <translation>Close Day in detail</translation>
    </message>
    <message>
        <source>Dag in detail: {0}</source>
        <translation>Day in detail: {0}</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>nog geen rooster</source>
        <translation>no roster yet</translation>
    </message>
    <message>
        <source>{0} van de {1} in dienst</source>
        <translation>{0} of {1} on duty</translation>
    </message>
    <message>
        <source>vrij: {0}</source>
        <translation>off: {0}</translation>
    </message>
    <message>
        <source>afwezig: {0}</source>
        <translation>away: {0}</translation>
    </message>
    <message>
        <source>Dagfiche</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Deze dag op papier (Ctrl+Shift+F)</source>
        <translation>This day on paper (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>{date} · vandaag</source>
        <translation>{date} · today</translation>
    </message>
    <message>
        <source>week {0}</source>
        <translation>week {0}</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>dicht</source>
        <translation>shut</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Openingsuren per dag</source>
        <translation>Opening hours per day</translation>
    </message>
    <message>
        <source>valt er niet in</source>
        <translation>is not in it</translation>
    </message>
    <message>
        <source>volgt {0}</source>
        <translation>follows {0}</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} open</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>In het werkboek</source>
        <translation>In the workbook</translation>
    </message>
    <message>
        <source>Verschillen; de spatiebalk vinkt aan of uit</source>
        <translation>Differences; the space bar ticks or unticks</translation>
    </message>
    <message>
        <source>{0}, {1}. Nu: {2}. In het werkboek: {3}.</source>
        <translation>{0}, {1}. Now: {2}. In the workbook: {3}.</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Zoek in de verschillen</source>
        <translation>Search the differences</translation>
    </message>
    <message>
        <source>Alle verschillen</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>Enkel: {0}</source>
        <translation>Only: {0}</translation>
    </message>
    <message>
        <source>Welke verschillen</source>
        <translation>Which differences</translation>
    </message>
    <message>
        <source>Vink alles aan</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Vink alles uit</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Vink mee aan</source>
        <translation>Tick too</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Neem 1 verschil over</source>
        <translation>Accept 1 difference</translation>
    </message>
    <message>
        <source>Neem {0} verschillen over</source>
        <translation>Accept {0} differences</translation>
    </message>
    <message>
        <source>nog {0}</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <source>Wat je aanvinkte, kan niet zonder {0}.</source>
        <translation>What you ticked is not possible without {0}.</translation>
    </message>
</context>
<context>
    <name>DropTeamDialog</name>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Dit team weggooien?</source>
        <translation>Discard this team?</translation>
    </message>
    <message>
        <source>Gooi weg</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Wat je typte, is nog nergens bewaard.</source>
        <translation>What you typed is not saved anywhere yet.</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Herstel deze versie</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>K&amp;nip</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Kopieer</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Plak</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Plak en &amp;ruil</source>
        <translation>Paste and &amp;swap</translation>
    </message>
    <message>
        <source>Vul n&amp;aar onder</source>
        <translation>Fill &amp;down</translation>
    </message>
    <message>
        <source>Vul naar r&amp;echts</source>
        <translation>Fill &amp;right</translation>
    </message>
    <message>
        <source>&amp;Maak leeg</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>Geef &amp;vrij</source>
        <translation>Give the day &amp;off</translation>
    </message>
    <message>
        <source>Ver&amp;grendel</source>
        <translation>Loc&amp;k</translation>
    </message>
    <message>
        <source>Vergrendel &amp;week</source>
        <translation>Lock &amp;week</translation>
    </message>
    <message>
        <source>D&amp;ienst…</source>
        <translation>Dut&amp;y…</translation>
    </message>
    <message>
        <source>Eigen &amp;uren…</source>
        <translation>Own &amp;hours…</translation>
    </message>
    <message>
        <source>Te&amp;lewerk…</source>
        <translation>T&amp;elework…</translation>
    </message>
    <message>
        <source>N&amp;otitie…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Ontgrendel &amp;week</source>
        <translation>Unlock &amp;week</translation>
    </message>
    <message>
        <source>Ont&amp;grendel</source>
        <translation>Unloc&amp;k</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Dit rooster is nog voorlopig. Neem het over of verwerp het, wijzig dan.</source>
        <translation>This roster is still provisional. Accept or discard it, then edit.</translation>
    </message>
    <message>
        <source>Kies 1 of 2 weken (Alt+1, Alt+2) om een blok te wijzigen.</source>
        <translation>Choose 1 or 2 weeks (Alt+1, Alt+2) to change a block.</translation>
    </message>
    <message>
        <source>“{text}” is geen code. Je kan typen: {codes}.</source>
        <translation>“{text}” is not a code. You can type: {codes}.</translation>
    </message>
    <message>
        <source>Gekozen. Versleep wat gekozen is om het te verplaatsen.</source>
        <translation>Chosen. Drag what is chosen to move it.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Wis persoon</source>
        <translation>Erase person</translation>
    </message>
    <message>
        <source>Het verleden blijft, zonder naam: in roosters, versies, saldi en geschiedenis komt “Medewerker” met een nummer te staan, ook in de andere teams van deze planning. Redenen, afspraken, wensen en notities over deze persoon verdwijnen, en vanaf vandaag ook de planning. Dit kan je niet ongedaan maken.</source>
        <translation>The past stays, without a name: rosters, versions, balances and history will say “Medewerker” (Dutch for employee) with a number, in the other teams of this plan too. Reasons, appointments, wishes and notes about this person disappear, and so does all that is planned from today. You cannot undo this.</translation>
    </message>
    <message>
        <source>Wis ook de &amp;kopie naast dit bestand</source>
        <translation>Erase the &amp;copy beside this file too</translation>
    </message>
    <message>
        <source>Wis ook de {0} &amp;kopieën naast dit bestand</source>
        <translation>Erase the {0} &amp;copies beside this file too</translation>
    </message>
    <message>
        <source>Denk ook aan kopieën, PDF&apos;s en werkboeken die je zelf ergens bewaarde.</source>
        <translation>Also think of copies, PDFs and workbooks that you saved somewhere yourself.</translation>
    </message>
    <message>
        <source>De kopieën naast het bestand bevatten de naam nog.</source>
        <translation>The copies beside the file still contain the name.</translation>
    </message>
    <message>
        <source>Wis {0}</source>
        <translation>Erase {0}</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wil je {0} wissen?</source>
        <translation>Do you want to erase {0}?</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Overgenomen. Ongedaan maken kan met Ctrl+Z.</source>
        <translation>Accepted. You can undo this with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Hier ontbreekt niemand.</source>
        <translation>Nobody is missing here.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Wat vraagt dit?</source>
        <translation>What does this require?</translation>
    </message>
    <message>
        <source>Aandeel balie</source>
        <translation>Desk share</translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>minimum {0} · gewenst {1} · contracten {2}, na afwezigheid {3}</source>
        <translation>minimum {0} · desired {1} · contracts {2}, after absence {3}</translation>
    </message>
    <message>
        <source>per gewone week</source>
        <translation>per ordinary week</translation>
    </message>
    <message>
        <source>{0} enkel minimum · {1} met gewenst · streep: {2}</source>
        <translation>{0} minimum only · {1} with desired · line: {2}</translation>
    </message>
    <message>
        <source>{0} (een maatstaf; er is geen doel)</source>
        <translation>{0} (a yardstick; there is no target)</translation>
    </message>
    <message>
        <source>{0} (het doel)</source>
        <translation>{0} (the target)</translation>
    </message>
    <message>
        <source>van de gewerkte uren</source>
        <translation>of the hours worked</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>plaatsen</source>
        <translation>places</translation>
    </message>
    <message>
        <source>{0}, {1} per week</source>
        <translation>{0}, {1} per week</translation>
    </message>
    <message>
        <source>{0}, breekt een belofte</source>
        <translation>{0}, breaks a promise</translation>
    </message>
    <message>
        <source>{0}, de belofte houdt</source>
        <translation>{0}, keeps the promise</translation>
    </message>
    <message>
        <source>Stel een doel in…</source>
        <translation>Set a target…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{0} wordt gelezen</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>Dit bestand gaat niet open</source>
        <translation>This file cannot be opened</translation>
    </message>
    <message>
        <source>Er liep iets mis bij het lezen. Je rooster is niet gewijzigd.</source>
        <translation>Something went wrong while reading. Your roster has not changed.</translation>
    </message>
    <message>
        <source>{0} wordt geschreven</source>
        <translation>Writing {0}</translation>
    </message>
    <message>
        <source>Rooster {0} {1}.xlsx</source>
        <translation>Roster {0} {1}.xlsx</translation>
    </message>
    <message>
        <source>Exporteer naar Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Team {0}.xlsx</source>
        <translation>Team {0}.xlsx</translation>
    </message>
    <message>
        <source>Exporteer als teamwerkboek</source>
        <translation>Export as team workbook</translation>
    </message>
    <message>
        <source>Dit kan een teamwerkboek niet zeggen</source>
        <translation>A team workbook cannot say this</translation>
    </message>
    <message>
        <source>Bewaar een leeg sjabloon</source>
        <translation>Save an empty template</translation>
    </message>
    <message>
        <source>team.xlsx</source>
        <translation>team.xlsx</translation>
    </message>
    <message>
        <source>Rooster van {0}</source>
        <translation>Roster of {0}</translation>
    </message>
    <message>
        <source>Kies de map voor de agenda&apos;s</source>
        <translation>Choose the folder for the calendars</translation>
    </message>
    <message>
        <source>Die map bestaat niet.</source>
        <translation>That folder does not exist.</translation>
    </message>
    <message>
        <source>Dat is de naam van een map.</source>
        <translation>That is the name of a folder.</translation>
    </message>
    <message>
        <source>Dat is de naam van een bestand.</source>
        <translation>That is the name of a file.</translation>
    </message>
    <message>
        <source>Staat het nog open in Excel, of mag je in die map niet schrijven?</source>
        <translation>Is it still open in Excel, or may you not write in that folder?</translation>
    </message>
    <message>
        <source>De schijf is vol.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Probeer een andere map of naam.</source>
        <translation>Try another folder or name.</translation>
    </message>
    <message>
        <source>{0} is niet bewaard</source>
        <translation>{0} has not been saved</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Zoek een persoon of datum (Ctrl+F)</source>
        <translation>Find a person or date (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoek een persoon of datum (Ctrl+F), ga naar datum (Ctrl+G)</source>
        <translation>Find a person or date (Ctrl+F), go to date (Ctrl+G)</translation>
    </message>
    <message>
        <source>Zoek een persoon of datum</source>
        <translation>Find a person or date</translation>
    </message>
    <message>
        <source>Datum, zoals 28/1 of week 5</source>
        <translation>Date, such as 28/1 or week 5</translation>
    </message>
    <message>
        <source>{0} is in deze weken niet in dienst.</source>
        <translation>{0} is not employed in these weeks.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Te verplaatsen</source>
        <translation>To be moved</translation>
    </message>
    <message>
        <source>2 · Gaten</source>
        <translation>2 · Gaps</translation>
    </message>
    <message>
        <source>Voor die dag is er nog geen rooster.</source>
        <translation>There is no roster for that day yet.</translation>
    </message>
    <message>
        <source>Er komt geen enkele plaats leeg.</source>
        <translation>No place becomes empty.</translation>
    </message>
    <message>
        <source>{0}, voor de melding</source>
        <translation>{0}, before the call</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>De afbeelding staat op het klembord.</source>
        <translation>The picture is on the clipboard.</translation>
    </message>
    <message>
        <source>Als afbeelding</source>
        <translation>As picture</translation>
    </message>
    <message>
        <source>Als tabel</source>
        <translation>As table</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>{0} {1}, {2}</source>
        <translation>{0} {1}, {2}</translation>
    </message>
    <message>
        <source>{0} wordt geschreven</source>
        <translation>Writing {0}</translation>
    </message>
    <message>
        <source>Bewaard: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Er liep iets mis bij het schrijven.</source>
        <translation>Something went wrong while writing.</translation>
    </message>
    <message>
        <source>{0} is niet bewaard</source>
        <translation>{0} has not been saved</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>daarna</source>
        <translation>after this</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>working</translation>
    </message>
    <message>
        <source>bewezen</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>nog niet bewezen</source>
        <translation>not yet proven</translation>
    </message>
    <message>
        <source>{0}, minder kan niet</source>
        <translation>{0}, cannot be less</translation>
    </message>
    <message>
        <source>minder kan misschien</source>
        <translation>can perhaps be less</translation>
    </message>
    <message>
        <source>nu {0}</source>
        <translation>now {0}</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>Reken verder</source>
        <translation>Search on</translation>
    </message>
    <message>
        <source>Zoek verder vanaf dit rooster; het wordt nooit slechter ({0})</source>
        <translation>Search on from this roster; it never gets worse ({0})</translation>
    </message>
</context>
<context>
    <name>HeadMenus</name>
    <message>
        <source>Ziekmelding…</source>
        <translation>Sick call…</translation>
    </message>
    <message>
        <source>Nieuwe afwezigheid…</source>
        <translation>New absence…</translation>
    </message>
    <message>
        <source>Toon in Team</source>
        <translation>Show in Team</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Volgende vak</source>
        <translation>Next cell</translation>
    </message>
    <message>
        <source>pijltjes</source>
        <translation>arrows</translation>
    </message>
    <message>
        <source>Meer vakken kiezen, de hele week</source>
        <translation>Choose more cells, the whole week</translation>
    </message>
    <message>
        <source>Shift+pijltjes, Ctrl+A</source>
        <translation>Shift+arrows, Ctrl+A</translation>
    </message>
    <message>
        <source>Een post zetten</source>
        <translation>Put on a station</translation>
    </message>
    <message>
        <source>zijn code typen</source>
        <translation>type its code</translation>
    </message>
    <message>
        <source>De code wijzigen, met Enter schrijven</source>
        <translation>Change the code, write it with Enter</translation>
    </message>
    <message>
        <source>Menu van het vak</source>
        <translation>Menu of the cell</translation>
    </message>
    <message>
        <source>Naar het vak van een aandachtspunt</source>
        <translation>To the cell of a point of attention</translation>
    </message>
    <message>
        <source>Wie ontbreekt er op een post, in Bezetting</source>
        <translation>Who is missing at a station, in Staffing</translation>
    </message>
    <message>
        <source>Zijpaneel over het rooster sluiten</source>
        <translation>Close the side panel over the roster</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{0} (pc {1})</source>
        <translation>{0} (pc {1})</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Wijzigingen, de laatste eerst</source>
        <translation>Changes, the latest first</translation>
    </message>
</context>
<context>
    <name>HoursLayout</name>
    <message>
        <source>Openingsuren en bezetting</source>
        <translation>Opening hours and staffing</translation>
    </message>
    <message>
        <source>Nieuwe periode</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>Datums…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>Verwijder periode</source>
        <translation>Delete period</translation>
    </message>
    <message>
        <source>Kopieer dag naar…</source>
        <translation>Copy day to…</translation>
    </message>
    <message>
        <source>Sluitingsdagen</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Nog geen openingsuren. Sleep in de week om een blok te tekenen, of druk N.</source>
        <translation>No opening hours yet. Drag in the week to draw a block, or press N.</translation>
    </message>
    <message>
        <source>Sleep om te tekenen of te rekken</source>
        <translation>Drag to draw or stretch</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>uren typen</source>
        <translation>type hours</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>split</translation>
    </message>
    <message>
        <source>voeg samen</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>verwijder</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>Dagen in de bezetting</source>
        <translation>Days in the staffing</translation>
    </message>
    <message>
        <source>Gelijke dagen samen</source>
        <translation>Equal days together</translation>
    </message>
    <message>
        <source>Elke dag apart</source>
        <translation>Each day apart</translation>
    </message>
    <message>
        <source>vet is eigen, grijs volgt de standaard</source>
        <translation>bold is own, grey follows the default</translation>
    </message>
    <message>
        <source>Bezetting</source>
        <translation>Staffing</translation>
    </message>
    <message>
        <source>Nog geen frontposten. Voeg er in Team een toe, en kom hier terug.</source>
        <translation>No front stations yet. Add one in Team, and come back here.</translation>
    </message>
    <message>
        <source>Wat deze uren en bezetting vragen</source>
        <translation>What these hours and staffing require</translation>
    </message>
    <message>
        <source>Naar Team</source>
        <translation>To Team</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Openingsuren</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Leeg is gesloten. Zonder middagsluiting eten mensen in twee groepen. Een beurt gaat rond: de avond van die dag, of de hele zaterdag.</source>
        <translation>Blank is closed. Without a midday closure people lunch in two groups. A turn goes round: that evening, or the whole Saturday.</translation>
    </message>
    <message>
        <source>De blokken van de week</source>
        <translation>The blocks of the week</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Open vanaf</source>
        <translation>Open from</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Open tot</source>
        <translation>Open until</translation>
    </message>
    <message>
        <source>Middag dicht</source>
        <translation>Closed from</translation>
    </message>
    <message>
        <source>&apos;s Middags dicht van</source>
        <translation>Midday closed from</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>until</translation>
    </message>
    <message>
        <source>&apos;s Middags dicht tot</source>
        <translation>Midday closed until</translation>
    </message>
    <message>
        <source>Avond van</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Avond open van</source>
        <translation>Evening open from</translation>
    </message>
    <message>
        <source>Avond open tot</source>
        <translation>Evening open until</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>De avond of de zaterdag gaat rond als beurt, ja of nee</source>
        <translation>The evening or the Saturday goes round as a turn, yes or no</translation>
    </message>
    <message>
        <source>Namiddag bemand maar dicht voor publiek, zoals de telefoon, ja of nee</source>
        <translation>Afternoon staffed but closed to the public, such as the phone, yes or no</translation>
    </message>
    <message>
        <source>NM intern</source>
        <translation>PM staff only</translation>
    </message>
</context>
<context>
    <name>HoursRoom</name>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wanneer geldt de nieuwe periode? Ze begint als kopie van “{0}”; daarna geldt weer wat nu geldt.</source>
        <translation>When does the new period apply? It starts as a copy of “{0}”; afterwards what applies now applies again.</translation>
    </message>
    <message>
        <source>Maak periode</source>
        <translation>Make period</translation>
    </message>
    <message>
        <source>Wanneer geldt deze periode?</source>
        <translation>When does this period apply?</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Nog geen openingsuren</source>
        <translation>No opening hours yet</translation>
    </message>
    <message>
        <source>blok</source>
        <translation>block</translation>
    </message>
    <message>
        <source>blokken</source>
        <translation>blocks</translation>
    </message>
    <message>
        <source>{0} open per week in {1}</source>
        <translation>{0} open per week in {1}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Lees een werkboek in de planning in</source>
        <translation>Import a workbook into the plan</translation>
    </message>
    <message>
        <source>{0} is van team “{1}”, niet van “{2}”. Er is niets ingelezen.</source>
        <translation>{0} is of team “{1}”, not of “{2}”. Nothing was imported.</translation>
    </message>
    <message>
        <source>{0} verschilt in niets van de planning.</source>
        <translation>{0} does not differ from the plan at all.</translation>
    </message>
    <message>
        <source>{0}: 1 verschil met de planning</source>
        <translation>{0}: 1 difference from the plan</translation>
    </message>
    <message>
        <source>{0}: {1} verschillen met de planning</source>
        <translation>{0}: {1} differences from the plan</translation>
    </message>
    <message>
        <source>Wat je aanvinkt, wordt samen één stap die je ongedaan kan maken. Wat je niet aanvinkt, blijft zoals het is.</source>
        <translation>What you tick becomes one step together, which you can undo. What you do not tick stays as it is.</translation>
    </message>
    <message>
        <source>De planning is intussen gewijzigd. Lees het werkboek opnieuw in.</source>
        <translation>The plan has changed in the meantime. Import the workbook again.</translation>
    </message>
    <message>
        <source>1 verschil overgenomen uit {0}</source>
        <translation>1 difference accepted from {0}</translation>
    </message>
    <message>
        <source>{0} verschillen overgenomen uit {1}</source>
        <translation>{0} differences accepted from {1}</translation>
    </message>
    <message>
        <source>Lees werkboek in</source>
        <translation>Import workbook</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Bewaar als &amp;planning…</source>
        <translation>&amp;Save as plan…</translation>
    </message>
    <message>
        <source>Bewaar &amp;kopie…</source>
        <translation>Save &amp;copy…</translation>
    </message>
    <message>
        <source>Bewaar als planning</source>
        <translation>Save as plan</translation>
    </message>
    <message>
        <source>Bewaar kopie</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>{0} bestaat al. Kies een andere naam.</source>
        <translation>{0} exists already. Choose another name.</translation>
    </message>
    <message>
        <source>kopie van {0}</source>
        <translation>copy of {0}</translation>
    </message>
    <message>
        <source>team ingelezen uit {0}</source>
        <translation>team imported from {0}</translation>
    </message>
    <message>
        <source>Herstel een eerdere versie</source>
        <translation>Restore an earlier version</translation>
    </message>
    <message>
        <source>Er verandert niets.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message>
        <source>hersteld naar {0}</source>
        <translation>restored to {0}</translation>
    </message>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
</context>
<context>
    <name>KeepingActions</name>
    <message>
        <source>Lees &amp;werkboek in…</source>
        <translation>Import &amp;workbook…</translation>
    </message>
    <message>
        <source>Gedeel&amp;de planning…</source>
        <translation>Sh&amp;ared plan…</translation>
    </message>
    <message>
        <source>Vergelijk met &amp;werkboek…</source>
        <translation>Compare with work&amp;book…</translation>
    </message>
    <message>
        <source>Bewaar&amp;termijnen…</source>
        <translation>Retention perio&amp;ds…</translation>
    </message>
    <message>
        <source>Alles &amp;over één persoon…</source>
        <translation>All abou&amp;t one person…</translation>
    </message>
    <message>
        <source>&amp;Wis persoon…</source>
        <translation>Erase pers&amp;on…</translation>
    </message>
</context>
<context>
    <name>KeptSince</name>
    <message>
        <source>Nog niet bewaard</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>stap nog niet bewaard</source>
        <translation>step not saved yet</translation>
    </message>
    <message>
        <source>stappen nog niet bewaard</source>
        <translation>steps not saved yet</translation>
    </message>
    <message>
        <source>Enkel lezen</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Alles bewaard</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Bewaard om {0}</source>
        <translation>Saved at {0}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>De taal wijzigt wanneer je Beurtrol opnieuw opent.</source>
        <translation>The language changes when you open Beurtrol again.</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Kan dit?</source>
        <translation>Is this possible?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Wordt berekend…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Dit kon niet berekend worden.</source>
        <translation>This could not be calculated.</translation>
    </message>
    <message>
        <source>Gestopt, zonder antwoord.</source>
        <translation>Stopped, without an answer.</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>zonder</source>
        <translation>without</translation>
    </message>
    <message>
        <source>met</source>
        <translation>with</translation>
    </message>
    <message>
        <source>{0}: zonder {1}, met {2}</source>
        <translation>{0}: without {1}, with {2}</translation>
    </message>
    <message>
        <source>Wat verandert er</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Te verwittigen: {0}.</source>
        <translation>To be told: {0}.</translation>
    </message>
    <message>
        <source>Wat wel kan</source>
        <translation>What is possible</translation>
    </message>
    <message>
        <source>Bekijk {0}</source>
        <translation>View {0}</translation>
    </message>
    <message>
        <source>Keur goed</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Keur toch goed</source>
        <translation>Approve anyway</translation>
    </message>
    <message>
        <source>Weiger</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Goedkeuren zet de afwezigheid en het herstel in één stap.</source>
        <translation>Approving sets the absence and the repair in one step.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>1 wijziging is niet bewaard</source>
        <translation>1 change has not been saved</translation>
    </message>
    <message>
        <source>{0} wijzigingen zijn niet bewaard</source>
        <translation>{0} changes have not been saved</translation>
    </message>
    <message>
        <source>Bewaar kopie…</source>
        <translation>Save copy…</translation>
    </message>
    <message>
        <source>Sluit zonder bewaren</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>onder begeleiding</source>
        <translation>accompanied</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>gewijzigd na publicatie</source>
        <translation>changed after publication</translation>
    </message>
    <message>
        <source>automatisch gewijzigd</source>
        <translation>changed automatically</translation>
    </message>
    <message>
        <source>vergrendeld</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>telewerk</source>
        <translation>telework</translation>
    </message>
    <message>
        <source>backoffice</source>
        <translation>back office</translation>
    </message>
    <message>
        <source>let op</source>
        <translation>take note</translation>
    </message>
    <message>
        <source>harde regel</source>
        <translation>hard rule</translation>
    </message>
</context>
<context>
    <name>LegendCard</name>
    <message>
        <source>Legende en regels</source>
        <translation>Legend and rules</translation>
    </message>
    <message>
        <source>vergrendeld: blijft bij Verdeel beurten en Maak rooster</source>
        <translation>locked: stays with Share out turns and Make roster</translation>
    </message>
    <message>
        <source>afwezig of gesloten; gesloten telt voor niemand</source>
        <translation>away or closed; closed counts for nobody</translation>
    </message>
    <message>
        <source>{0} op {1}</source>
        <translation>{0} on {1}</translation>
    </message>
    <message>
        <source>{0}, {1}–{2}</source>
        <translation>{0}, {1}–{2}</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>1 op {0}</source>
        <translation>1 in {0}</translation>
    </message>
    <message>
        <source>sneller dan beloofd ({0})</source>
        <translation>sooner than promised ({0})</translation>
    </message>
    <message>
        <source>beurten te dicht bij elkaar</source>
        <translation>turns too close together</translation>
    </message>
</context>
<context>
    <name>LegendDialog</name>
    <message>
        <source>Legende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Posten: code, kleur en patroon</source>
        <translation>Stations: code, colour and pattern</translation>
    </message>
    <message>
        <source>In een vak</source>
        <translation>In a cell</translation>
    </message>
    <message>
        <source>Tekens in de hoeken</source>
        <translation>Marks in the corners</translation>
    </message>
    <message>
        <source>Wat aandacht vraagt</source>
        <translation>What needs attention</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>code {0}; {1}</source>
        <translation>code {0}; {1}</translation>
    </message>
    <message>
        <source>code {0}; in dienst en op geen andere post</source>
        <translation>code {0}; on duty and at no other station</translation>
    </message>
    <message>
        <source>Onder begeleiding</source>
        <translation>Accompanied</translation>
    </message>
    <message>
        <source>leert de post; telt niet als bezetting</source>
        <translation>learns the station; does not count as staffing</translation>
    </message>
    <message>
        <source>Afwezig</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>de reden staat nergens in het rooster</source>
        <translation>the reason is nowhere in the roster</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>sluitingsdag of feestdag</source>
        <translation>closing day or holiday</translation>
    </message>
    <message>
        <source>Automatisch gewijzigd</source>
        <translation>Changed automatically</translation>
    </message>
    <message>
        <source>zonet door het programma gezet; weg na je volgende wijziging</source>
        <translation>set by the program just now; gone after your next change</translation>
    </message>
    <message>
        <source>Gewijzigd na publicatie</source>
        <translation>Changed after publication</translation>
    </message>
    <message>
        <source>tot de volgende versie</source>
        <translation>until the next version</translation>
    </message>
    <message>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Maak rooster laat het staan</source>
        <translation>Make roster leaves it as it is</translation>
    </message>
    <message>
        <source>Telewerk</source>
        <translation>Telework</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>lees ze in Vak</source>
        <translation>read it in Cell</translation>
    </message>
    <message>
        <source>Harde regel gebroken</source>
        <translation>Hard rule broken</translation>
    </message>
    <message>
        <source>houdt publiceren tegen</source>
        <translation>stops publishing</translation>
    </message>
    <message>
        <source>Toegestaan met reden</source>
        <translation>Allowed with a reason</translation>
    </message>
    <message>
        <source>gebroken, en dat mag</source>
        <translation>broken, and that is allowed</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Take note</translation>
    </message>
    <message>
        <source>mag blijven, maar beter niet</source>
        <translation>may stay, but better not</translation>
    </message>
</context>
<context>
    <name>LevelEditor</name>
    <message>
        <source>Minimum en gewenst, zoals 1/2</source>
        <translation>Minimum and desired, such as 1/2</translation>
    </message>
</context>
<context>
    <name>LineHead</name>
    <message>
        <source>niet op een post</source>
        <translation>at no station</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>De lijst</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Plak hier de lijst: naam, van, tot, soort, deel. Een rij per afwezigheid.</source>
        <translation>Paste the list here: name, from, to, kind, part. One row per absence.</translation>
    </message>
    <message>
        <source>Plak</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Open bestand…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Lees in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lijn</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wat er in de lijst staat</source>
        <translation>What is in the list</translation>
    </message>
    <message>
        <source>Kopieer de lijst in Excel of open ze als Excel of CSV. De eerste rij mag de kolommen noemen: Naam, Van, Tot, Soort, Deel, Status, Dag.</source>
        <translation>Copy the list in Excel or open it as Excel or CSV. The first row may name the columns: Name, From, To, Kind, Part, Status, Day.</translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>Lees {0} in</source>
        <translation>Import {0}</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Er staat nog niets in de lijst.</source>
        <translation>There is nothing in the list yet.</translation>
    </message>
    <message>
        <source>lijn klopt</source>
        <translation>line is not right</translation>
    </message>
    <message>
        <source>lijnen kloppen</source>
        <translation>lines are not right</translation>
    </message>
    <message>
        <source>{0} niet. Verbeter ze of haal ze weg; er wordt nog niets ingelezen.</source>
        <translation>{0}. Correct or remove them; nothing is imported yet.</translation>
    </message>
    <message>
        <source>lijn staat</source>
        <translation>line is</translation>
    </message>
    <message>
        <source>lijnen staan</source>
        <translation>lines are</translation>
    </message>
    <message>
        <source>{0} er al en komt er niet nog eens bij.</source>
        <translation>{0} there already and will not be added again.</translation>
    </message>
    <message>
        <source>Kolom {0} ken ik niet en lees ik niet in.</source>
        <translation>I do not know the column {0} and do not import it.</translation>
    </message>
    <message>
        <source>afwezigheid</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>afwezigheden</source>
        <translation>absences</translation>
    </message>
    <message>
        <source>{0}, alles klopt.</source>
        <translation>{0}, all of it right.</translation>
    </message>
    <message>
        <source>Er staat niets op het klembord. Kopieer eerst in Excel.</source>
        <translation>There is nothing on the clipboard. Copy in Excel first.</translation>
    </message>
</context>
<context>
    <name>ListRoom</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter de tabel</source>
        <translation>Filter the table</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open een planning of een werkboek</source>
        <translation>Open a plan or a workbook</translation>
    </message>
    <message>
        <source>Ook gezien, geen fout</source>
        <translation>Also noticed, not an error</translation>
    </message>
    <message>
        <source>Er is geen rooster gemaakt</source>
        <translation>No roster was made</translation>
    </message>
    <message>
        <source>Er liep iets mis bij het berekenen. Je rooster is niet gewijzigd.</source>
        <translation>Something went wrong while calculating. Your roster has not changed.</translation>
    </message>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>{0} – Beurtrol</source>
        <translation>{0} – Beurtrol</translation>
    </message>
</context>
<context>
    <name>ManualBrowser</name>
    <message>
        <source>Bladzijde van de handleiding</source>
        <translation>Page of the manual</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Handleiding</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Bladzijden</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Zoek in de handleiding</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Zoek in de handleiding (Ctrl+F)</source>
        <translation>Search the manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“{0}” staat niet in de handleiding.</source>
        <translation>“{0}” is not in the manual.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Verplaats</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kan niet: {reason}</source>
        <translation>Not possible: {reason}</translation>
    </message>
    <message>
        <source>Kan niet</source>
        <translation>Cannot</translation>
    </message>
    <message>
        <source>Ruil</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Ruil met {name}</source>
        <translation>Swap with {name}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Nieuw team…</source>
        <translation>&amp;New team…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Bewaar leeg &amp;sjabloon…</source>
        <translation>Save empt&amp;y template…</translation>
    </message>
    <message>
        <source>&amp;Exporteer naar Excel…</source>
        <translation>&amp;Export to Excel…</translation>
    </message>
    <message>
        <source>E&amp;xporteer als teamwerkboek…</source>
        <translation>Export as team work&amp;book…</translation>
    </message>
    <message>
        <source>Afdr&amp;ukken…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;PDF maken…</source>
        <translation>Make PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Jaarlijst van de beurten…</source>
        <translation>Year list of the t&amp;urns…</translation>
    </message>
    <message>
        <source>&amp;Agenda&apos;s maken…</source>
        <translation>Ma&amp;ke calendars…</translation>
    </message>
    <message>
        <source>Week als &amp;mailtekst…</source>
        <translation>Week as &amp;mail text…</translation>
    </message>
    <message>
        <source>&amp;Verslag voor de leidinggevende…</source>
        <translation>Report for the mana&amp;ger…</translation>
    </message>
    <message>
        <source>Bewaar &amp;kopie…</source>
        <translation>Save &amp;copy…</translation>
    </message>
    <message>
        <source>&amp;Geschiedenis…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>&amp;Herstel een eerdere versie…</source>
        <translation>Restore an earlier &amp;version…</translation>
    </message>
    <message>
        <source>S&amp;luit</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Vorige week</source>
        <translation>Previous wee&amp;k</translation>
    </message>
    <message>
        <source>Volgende &amp;week</source>
        <translation>&amp;Next week</translation>
    </message>
    <message>
        <source>Va&amp;ndaag</source>
        <translation>To&amp;day</translation>
    </message>
    <message>
        <source>Zi&amp;jpaneel</source>
        <translation>S&amp;ide panel</translation>
    </message>
    <message>
        <source>&amp;Rooster</source>
        <translation>&amp;Roster</translation>
    </message>
    <message>
        <source>&amp;Beurten</source>
        <translation>&amp;Turns</translation>
    </message>
    <message>
        <source>A&amp;fwezigheden</source>
        <translation>A&amp;bsences</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>Te&amp;am</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Te&amp;am</translation>
    </message>
    <message>
        <source>Opening&amp;suren</source>
        <translation>Opening &amp;hours</translation>
    </message>
    <message>
        <source>Overz&amp;icht</source>
        <translation>O&amp;verview</translation>
    </message>
    <message>
        <source>&amp;Instellingen</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Posten in plaats van medewerkers</source>
        <translation>Stati&amp;ons instead of employees</translation>
    </message>
    <message>
        <source>D&amp;ag in detail</source>
        <translation>Day in d&amp;etail</translation>
    </message>
    <message>
        <source>&amp;1 week</source>
        <translation>&amp;1 week</translation>
    </message>
    <message>
        <source>&amp;2 weken</source>
        <translation>&amp;2 weeks</translation>
    </message>
    <message>
        <source>&amp;4 weken</source>
        <translation>&amp;4 weeks</translation>
    </message>
    <message>
        <source>&amp;Groter</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Kleiner</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>Gewone gr&amp;ootte</source>
        <translation>Normal si&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Zoek…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Ga naar &amp;datum…</source>
        <translation>&amp;Go to date…</translation>
    </message>
    <message>
        <source>Toon r&amp;edenen</source>
        <translation>Sho&amp;w reasons</translation>
    </message>
    <message>
        <source>Nieuwe &amp;medewerker</source>
        <translation>New &amp;employee</translation>
    </message>
    <message>
        <source>&amp;Nieuw in deze lijst</source>
        <translation>&amp;New in this list</translation>
    </message>
    <message>
        <source>Medewe&amp;rkers</source>
        <translation>E&amp;mployees</translation>
    </message>
    <message>
        <source>&amp;Vaardigheden</source>
        <translation>S&amp;kills</translation>
    </message>
    <message>
        <source>&amp;Posten</source>
        <translation>&amp;Stations</translation>
    </message>
    <message>
        <source>D&amp;iensten</source>
        <translation>&amp;Duties</translation>
    </message>
    <message>
        <source>W&amp;ensen</source>
        <translation>&amp;Wishes</translation>
    </message>
    <message>
        <source>Sal&amp;di</source>
        <translation>&amp;Balances</translation>
    </message>
    <message>
        <source>&amp;Sluitingsdagen</source>
        <translation>&amp;Closing days</translation>
    </message>
    <message>
        <source>A&amp;fspraken</source>
        <translation>A&amp;ppointments</translation>
    </message>
    <message>
        <source>Lijst van afwezi&amp;gheden inlezen…</source>
        <translation>Import a &amp;list of absences…</translation>
    </message>
    <message>
        <source>&amp;Maak rooster…</source>
        <translation>&amp;Make roster…</translation>
    </message>
    <message>
        <source>E&amp;igenschappen…</source>
        <translation>Proper&amp;ties…</translation>
    </message>
    <message>
        <source>Enkel de&amp;ze persoon</source>
        <translation>Only this &amp;person</translation>
    </message>
    <message>
        <source>&amp;Legende…</source>
        <translation>Le&amp;gend…</translation>
    </message>
    <message>
        <source>Rijen zoals ze &amp;passen</source>
        <translation>Rows as they &amp;fit</translation>
    </message>
    <message>
        <source>&amp;Compacte rijen</source>
        <translation>&amp;Compact rows</translation>
    </message>
    <message>
        <source>&amp;Normale rijen</source>
        <translation>&amp;Normal rows</translation>
    </message>
    <message>
        <source>&amp;Ruime rijen</source>
        <translation>&amp;Roomy rows</translation>
    </message>
    <message>
        <source>Di&amp;chtheid</source>
        <translation>Densit&amp;y</translation>
    </message>
    <message>
        <source>Kle&amp;uren</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Verdeel &amp;beurten</source>
        <translation>Share out &amp;turns</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Reken verder</source>
        <translation>Search &amp;on</translation>
    </message>
    <message>
        <source>&amp;Ziekmelding…</source>
        <translation>Sick &amp;call…</translation>
    </message>
    <message>
        <source>&amp;Kan dit verlof?…</source>
        <translation>Is this &amp;leave possible?…</translation>
    </message>
    <message>
        <source>Ru&amp;il…</source>
        <translation>S&amp;wap…</translation>
    </message>
    <message>
        <source>Extra &amp;sluiting…</source>
        <translation>Extra clo&amp;sure…</translation>
    </message>
    <message>
        <source>Andere &amp;openingsuren…</source>
        <translation>Other opening &amp;hours…</translation>
    </message>
    <message>
        <source>Extra &amp;mensen…</source>
        <translation>Extra &amp;people…</translation>
    </message>
    <message>
        <source>&amp;Uitlenen…</source>
        <translation>&amp;Lend out…</translation>
    </message>
    <message>
        <source>Vroeger &amp;terug…</source>
        <translation>&amp;Back early…</translation>
    </message>
    <message>
        <source>P&amp;ubliceer…</source>
        <translation>P&amp;ublish…</translation>
    </message>
    <message>
        <source>Ver&amp;gelijk versies…</source>
        <translation>Compare &amp;versions…</translation>
    </message>
    <message>
        <source>&amp;Controleer</source>
        <translation>Chec&amp;k</translation>
    </message>
    <message>
        <source>Volgend &amp;aandachtspunt</source>
        <translation>Next point of &amp;attention</translation>
    </message>
    <message>
        <source>V&amp;orig aandachtspunt</source>
        <translation>P&amp;revious point of attention</translation>
    </message>
    <message>
        <source>&amp;Waarom?</source>
        <translation>Wh&amp;y?</translation>
    </message>
    <message>
        <source>Wis &amp;tekens van wijzigingen</source>
        <translation>Cl&amp;ear marks of changes</translation>
    </message>
    <message>
        <source>Nieuwe &amp;afwezigheid…</source>
        <translation>New &amp;absence…</translation>
    </message>
    <message>
        <source>Rij om&amp;hoog</source>
        <translation>Row &amp;up</translation>
    </message>
    <message>
        <source>Rij om&amp;laag</source>
        <translation>&amp;Row down</translation>
    </message>
    <message>
        <source>&amp;Handleiding</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Sneltoetsen</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Meld een probleem…</source>
        <translation>&amp;Report a problem…</translation>
    </message>
    <message>
        <source>&amp;Over Beurtrol</source>
        <translation>&amp;About Beurtrol</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>Li&amp;ght</translation>
    </message>
    <message>
        <source>Don&amp;ker</source>
        <translation>Dar&amp;k</translation>
    </message>
    <message>
        <source>Zoals het &amp;systeem</source>
        <translation>As the syste&amp;m</translation>
    </message>
    <message>
        <source>&amp;Taal (Language)</source>
        <translation>Lang&amp;uage (Taal)</translation>
    </message>
    <message>
        <source>Open voor&amp;beeld</source>
        <translation>Open e&amp;xample</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>Ongedaan maken &amp;tot en met</source>
        <translation>Undo &amp;up to and including</translation>
    </message>
    <message>
        <source>Wat a&amp;ls</source>
        <translation>W&amp;hat if</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>E&amp;xtra</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Dag&amp;fiche van de gekozen dag…</source>
        <translation>Day &amp;sheet of the chosen day…</translation>
    </message>
    <message>
        <source>Volgend &amp;deel van het venster</source>
        <translation>Ne&amp;xt part of the window</translation>
    </message>
    <message>
        <source>Vorig deel van het venster</source>
        <translation>Previous part of the window</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Staat op papier en in Excel</source>
        <translation>Is on paper and in Excel</translation>
    </message>
    <message>
        <source>Bericht op het rooster</source>
        <translation>Message on the roster</translation>
    </message>
    <message>
        <source>&amp;Bericht op het rooster</source>
        <translation>&amp;Message on the roster</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Zegt nee</source>
        <translation>Says no</translation>
    </message>
    <message>
        <source>Zegt nee (N)</source>
        <translation>Says no (N)</translation>
    </message>
    <message>
        <source>Wie kan dit doen?</source>
        <translation>Who can do this?</translation>
    </message>
    <message>
        <source>Wie kan {0} op {1}?</source>
        <translation>Who can do {0} on {1}?</translation>
    </message>
    <message>
        <source>Zet {0} hier</source>
        <translation>Put {0} here</translation>
    </message>
    <message>
        <source>Zet hier</source>
        <translation>Put here</translation>
    </message>
    <message>
        <source>{0} zegt nee</source>
        <translation>{0} says no</translation>
    </message>
    <message>
        <source>1 tot {0}</source>
        <translation>1 to {0}</translation>
    </message>
    <message>
        <source>Kies zelf met {0}, of neem rechts een volledig herstel.</source>
        <translation>Choose yourself with {0}, or take a full repair on the right.</translation>
    </message>
</context>
<context>
    <name>NeedsFileDialog</name>
    <message>
        <source>Publiceer</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Bewaar dit team eerst als planning</source>
        <translation>Save this team as a plan first</translation>
    </message>
    <message>
        <source>Een versie staat in een planning: dan weet je later wat er gepubliceerd was en wat er wijzigde. Dit is een werkboek, en dat onthoudt geen versies.</source>
        <translation>A version is kept in a plan: then you know later what was published and what changed. This is a workbook, which remembers no versions.</translation>
    </message>
    <message>
        <source>&amp;Bewaar als planning…</source>
        <translation>&amp;Save as plan…</translation>
    </message>
    <message>
        <source>&amp;Nog niet</source>
        <translation>&amp;Not yet</translation>
    </message>
</context>
<context>
    <name>NewTeam</name>
    <message>
        <source>Nieuw team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Waar bewaar je de planning?</source>
        <translation>Where do you save the plan?</translation>
    </message>
    <message>
        <source>{0} bestaat al. Kies een andere naam.</source>
        <translation>{0} exists already. Choose another name.</translation>
    </message>
    <message>
        <source>nieuw team {0}</source>
        <translation>new team {0}</translation>
    </message>
    <message>
        <source>Het team is niet bewaard</source>
        <translation>The team has not been saved</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Beurtrol verdeelt posten, uren en beurten eerlijk over wie er is. Je ziet het rooster groeien en beslist daarna of je het overneemt.</source>
        <translation>Beurtrol shares stations, hours and turns fairly among those present. You see the roster grow and decide afterwards whether you accept it.</translation>
    </message>
    <message>
        <source>Daarna verdeelt Beurtrol wie wanneer waar werkt.</source>
        <translation>After that Beurtrol shares out who works where and when.</translation>
    </message>
    <message>
        <source>De beurten liggen al vast en kunnen blijven.</source>
        <translation>The turns are set already and can stay.</translation>
    </message>
    <message>
        <source>Dit team is nog niet klaar voor een rooster</source>
        <translation>This team is not ready for a roster yet</translation>
    </message>
    <message>
        <source>Kopieer week {0}</source>
        <translation>Copy week {0}</translation>
    </message>
    <message>
        <source>Maak rooster</source>
        <translation>Make roster</translation>
    </message>
    <message>
        <source>Typ zelf</source>
        <translation>Type it yourself</translation>
    </message>
    <message>
        <source>{0} hebben nog geen rooster</source>
        <translation>{0} have no roster yet</translation>
    </message>
    <message>
        <source>{0} heeft nog geen rooster</source>
        <translation>{0} has no roster yet</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Voor wie is de notitie</source>
        <translation>Who is the note for</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Op het &amp;rooster: afdruk en Excel</source>
        <translation>On the &amp;roster: print and Excel</translation>
    </message>
    <message>
        <source>&amp;Bewaar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Blijft in dit bestand.</source>
        <translation>Stays in this file.</translation>
    </message>
    <message>
        <source>Voor iedereen, {0}</source>
        <translation>For everybody, {0}</translation>
    </message>
    <message>
        <source>Over {0}, {1}</source>
        <translation>About {0}, {1}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Je wijzigingen staan in het bestand, maar er is vandaag geen kopie van.</source>
        <translation>Your changes are in the file, but there is no copy of it today.</translation>
    </message>
    <message>
        <source>Dit is een werkboek: wat je hier wijzigt, staat nog nergens.</source>
        <translation>This is a workbook: what you change here is not saved anywhere yet.</translation>
    </message>
    <message>
        <source>Bewaar als planning…</source>
        <translation>Save as plan…</translation>
    </message>
    <message>
        <source>Bewaar kopie…</source>
        <translation>Save copy…</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Bekijk het verschil…</source>
        <translation>View the difference…</translation>
    </message>
    <message>
        <source>Niet bewaard:</source>
        <translation>Not saved:</translation>
    </message>
    <message>
        <source>Niemand heeft {0} nog open: je kan het nu wijzigen.</source>
        <translation>Nobody has {0} open any more: you can change it now.</translation>
    </message>
    <message>
        <source>Wijzig zelf</source>
        <translation>Edit it yourself</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>beter</source>
        <translation>better</translation>
    </message>
    <message>
        <source>minder goed</source>
        <translation>less good</translation>
    </message>
    <message>
        <source>Geen enkel doel verandert.</source>
        <translation>No goal changes.</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Neem over: {0}</source>
        <translation>Accept: {0}</translation>
    </message>
    <message>
        <source>helpt het meest</source>
        <translation>helps most</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Wie kan ook?</source>
        <translation>Who else can?</translation>
    </message>
    <message>
        <source>Wat kan</source>
        <translation>What is possible</translation>
    </message>
    <message>
        <source>Geef aan</source>
        <translation>Give to</translation>
    </message>
    <message>
        <source>Ruil met</source>
        <translation>Swap with</translation>
    </message>
    <message>
        <source>Niemand anders is in deze beurtrol.</source>
        <translation>Nobody else is in this rotation.</translation>
    </message>
    <message>
        <source>{0} · saldi blijven</source>
        <translation>{0} · balances stay</translation>
    </message>
    <message>
        <source>Geef</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Ruil</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>saldo {0}</source>
        <translation>balance {0}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>{0}, in uren</source>
        <translation>{0}, in hours</translation>
    </message>
    <message>
        <source>voormiddag</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>namiddag</source>
        <translation>afternoon</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>heeft meer gedaan</source>
        <translation>has done more</translation>
    </message>
    <message>
        <source>moet nog doen</source>
        <translation>still to do</translation>
    </message>
    <message>
        <source>niet in de beurtrol</source>
        <translation>not in the rotation</translation>
    </message>
    <message>
        <source> u</source>
        <translation> h</translation>
    </message>
    <message>
        <source>w{0}</source>
        <translation>w{0}</translation>
    </message>
    <message>
        <source>gem.</source>
        <translation>avg</translation>
    </message>
    <message>
        <source>b {0}</source>
        <translation>b {0}</translation>
    </message>
    <message>
        <source>av za</source>
        <translation>ev Sa</translation>
    </message>
    <message>
        <source>av</source>
        <translation>ev</translation>
    </message>
    <message>
        <source>za</source>
        <translation>Sa</translation>
    </message>
</context>
<context>
    <name>OverviewRoom</name>
    <message>
        <source>Vorige periode</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>4 w.</source>
        <translation>4 w.</translation>
    </message>
    <message>
        <source>13 w.</source>
        <translation>13 w.</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Als afbeelding</source>
        <translation>As picture</translation>
    </message>
    <message>
        <source>Als tabel</source>
        <translation>As table</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Deze cijfers als Excelwerkboek</source>
        <translation>These figures as an Excel workbook</translation>
    </message>
    <message>
        <source>Verslag voor de leidinggevende, PDF of Excel (Ctrl+Shift+R)</source>
        <translation>Report for the manager, PDF or Excel (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Maak rooster…</source>
        <translation>Make roster…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>4 weken</source>
        <translation>4 weeks</translation>
    </message>
    <message>
        <source>13 weken</source>
        <translation>13 weeks</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Bewaar als PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nog geen rooster, dus nog niets te tellen.</source>
        <translation>No roster yet, so nothing to count yet.</translation>
    </message>
    <message>
        <source>De cijfers worden berekend…</source>
        <translation>The figures are being calculated…</translation>
    </message>
    <message>
        <source>Deze cijfers konden niet berekend worden. Je rooster is bewaard.</source>
        <translation>These figures could not be calculated. Your roster has been saved.</translation>
    </message>
    <message>
        <source>Enkel voor de coördinator. Het verslag telt afwezigheden vanaf vijf mensen.</source>
        <translation>Only for the coordinator. The report counts absences from five people on.</translation>
    </message>
</context>
<context>
    <name>OwnTimesDialog</name>
    <message>
        <source>Eigen uren</source>
        <translation>Own hours</translation>
    </message>
    <message>
        <source>Dit volgt geen dienst van het team: de controle meldt dat. Maak rooster houdt deze uren enkel wanneer de dienst vergrendeld is.</source>
        <translation>This follows no duty of the team: the check reports that. Make roster keeps these hours only when the duty is locked.</translation>
    </message>
    <message>
        <source>&amp;Geef deze uren</source>
        <translation>&amp;Give these hours</translation>
    </message>
    <message>
        <source>&amp;Annuleer</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Eigen uren van {0}</source>
        <translation>Own hours of {0}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>per medewerker</source>
        <translation>per employee</translation>
    </message>
    <message>
        <source>per post</source>
        <translation>per station</translation>
    </message>
    <message>
        <source>Rooster {0}, {1}, versie {2}</source>
        <translation>Roster {0}, {1}, version {2}</translation>
    </message>
</context>
<context>
    <name>PeopleCorner</name>
    <message>
        <source>1 medewerker</source>
        <translation>1 employee</translation>
    </message>
    <message>
        <source>1 van {count} medewerkers</source>
        <translation>1 of {count} people</translation>
    </message>
    <message>
        <source>saldo</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>uren / contract</source>
        <translation>hours / contract</translation>
    </message>
    <message>
        <source>{count} medewerkers</source>
        <translation>{count} employees</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>volgende: {0}</source>
        <translation>next: {0}</translation>
    </message>
    <message>
        <source>afwezig sinds {0}</source>
        <translation>away since {0}</translation>
    </message>
    <message>
        <source>niet in de beurtrol</source>
        <translation>not in the rotation</translation>
    </message>
    <message>
        <source>geen volgende beurt</source>
        <translation>no next turn</translation>
    </message>
    <message>
        <source>Zet in Team een beurt op “ja” om mee te draaien.</source>
        <translation>Set a turn to “yes” in Team to take part.</translation>
    </message>
    <message>
        <source>{worked} / {contract} u</source>
        <translation>{worked} / {contract} h</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Binnen 7 werkdagen, deeltijds wisselend</source>
        <translation>Within 7 working days, variable part-time</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Medewerkers</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Nieuwe medewerker</source>
        <translation>New employee</translation>
    </message>
    <message>
        <source>Nog niemand in het team. Voeg iemand toe met Nieuwe medewerker (Ctrl+N).</source>
        <translation>Nobody in the team yet. Add somebody with New employee (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nieuwe periode vanaf…</source>
        <translation>New period from…</translation>
    </message>
    <message>
        <source>Wat vanaf een dag anders is: uren, vrije dag, beurten, posten</source>
        <translation>What is different from a day on: hours, day off, turns, stations</translation>
    </message>
    <message>
        <source>Verwijder periode</source>
        <translation>Delete period</translation>
    </message>
    <message>
        <source>Eerste dag van de nieuwe periode</source>
        <translation>First day of the new period</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Laatste dag in dienst</source>
        <translation>Last day employed</translation>
    </message>
    <message>
        <source>Uit dienst</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Dupliceer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Uit dienst…</source>
        <translation>Leaving…</translation>
    </message>
    <message>
        <source>Periodes</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Periode {0}</source>
        <translation>Period {0}</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Typ een naam per rij, of kopieer de lijst in Excel en plak ze hier. Per post: Z zelfstandig, B onder begeleiding, leeg kan niet.</source>
        <translation>Type one name per row, or copy the list in Excel and paste it here. Per station: Z independent, B accompanied, blank cannot.</translation>
    </message>
    <message>
        <source>Plak uit Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Plak vanaf de gekozen rij (Ctrl+V)</source>
        <translation>Paste from the chosen row (Ctrl+V)</translation>
    </message>
    <message>
        <source>Verwijder rij</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>{0}: Z, B of leeg</source>
        <translation>{0}: Z, B or blank</translation>
    </message>
    <message>
        <source>Avond</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Avondbeurt: ja, nee of 1 op 4</source>
        <translation>Evening turn: yes, no or 1 in 4</translation>
    </message>
    <message>
        <source>Zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Zaterdagbeurt: ja, nee of 1 op 4</source>
        <translation>Saturday turn: yes, no or 1 in 4</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation>Hours per week</translation>
    </message>
    <message>
        <source>Vrije dag</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Vrije dag: leeg, wisselend, of vast zoals wo of vr NM</source>
        <translation>Day off: blank, floating, or fixed such as We or Fr PM</translation>
    </message>
    <message>
        <source>Er staat niets op het klembord. Kopieer eerst in Excel.</source>
        <translation>There is nothing on the clipboard. Copy in Excel first.</translation>
    </message>
</context>
<context>
    <name>PeriodAsk</name>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PeriodTabs</name>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopieer voor {0}</source>
        <translation>Copy for {0}</translation>
    </message>
    <message>
        <source>… en nog 1 wijziging</source>
        <translation>… and 1 more change</translation>
    </message>
    <message>
        <source>… en nog {0} wijzigingen</source>
        <translation>… and {0} more changes</translation>
    </message>
    <message>
        <source>Gekopieerd</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Even zoeken wie hier kan…</source>
        <translation>Checking who can work here…</translation>
    </message>
    <message>
        <source>in plaats van {0}</source>
        <translation>instead of {0}</translation>
    </message>
    <message>
        <source>zonder: </source>
        <translation>without: </translation>
    </message>
    <message>
        <source>minimum {0}</source>
        <translation>minimum {0}</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>PlanFileOpener</name>
    <message>
        <source>{0} wordt gelezen</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>Dit bestand gaat niet open</source>
        <translation>This file cannot be opened</translation>
    </message>
    <message>
        <source>Welk team van {0}?</source>
        <translation>Which team of {0}?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{0} is beschadigd. Welke kopie komt in de plaats?</source>
        <translation>{0} is damaged. Which copy takes its place?</translation>
    </message>
    <message>
        <source>Het beschadigde bestand blijft ernaast staan onder een andere naam.</source>
        <translation>The damaged file stays beside it under another name.</translation>
    </message>
    <message>
        <source>Er liep iets mis met het bestand. Je rooster is niet gewijzigd.</source>
        <translation>Something went wrong with the file. Your roster has not changed.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Maak rooster</source>
        <translation>Make roster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Verwerp</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Het eerste rooster komt er zo aan.</source>
        <translation>The first roster is on its way.</translation>
    </message>
    <message>
        <source>Stop en vergelijk</source>
        <translation>Stop and compare</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>doel {0} van {1}</source>
        <translation>goal {0} of {1}</translation>
    </message>
    <message>
        <source>Het eerste rooster staat links. Elke verbetering verschijnt meteen. Je kan intussen door de weken bladeren.</source>
        <translation>The first roster is on the left. Every improvement appears at once. Meanwhile you can page through the weeks.</translation>
    </message>
    <message>
        <source>klaar na {0}</source>
        <translation>done after {0}</translation>
    </message>
    <message>
        <source>Verwerp alles</source>
        <translation>Discard all</translation>
    </message>
    <message>
        <source>Neem voorstel {0} over</source>
        <translation>Accept proposal {0}</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>PostCorner</name>
    <message>
        <source>posten</source>
        <translation>stations</translation>
    </message>
</context>
<context>
    <name>PostModel</name>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>in plaats van {name}</source>
        <translation>instead of {name}</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>leeg, onder het minimum</source>
        <translation>empty, below the minimum</translation>
    </message>
    <message>
        <source>Extra en begeleid</source>
        <translation>Extra and accompanied</translation>
    </message>
    <message>
        <source>Afwezig</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Vrij</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>min. {minimum} · gewenst {wanted}</source>
        <translation>min. {minimum} · desired {wanted}</translation>
    </message>
    <message>
        <source>Backoffice</source>
        <translation>Back office</translation>
    </message>
</context>
<context>
    <name>PostTable</name>
    <message>
        <source>Weekrooster per post</source>
        <translation>Weekly roster per station</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>PDF maken</source>
        <translation>Make PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Afdrukvoorbeeld…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>PDF maken…</source>
        <translation>Make PDF…</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Weekrooster per &amp;medewerker</source>
        <translation>Weekly roster per &amp;employee</translation>
    </message>
    <message>
        <source>Weekrooster per &amp;post</source>
        <translation>Weekly roster per &amp;station</translation>
    </message>
    <message>
        <source>&amp;Rooster voor elke medewerker apart</source>
        <translation>Separ&amp;ate roster for each employee</translation>
    </message>
    <message>
        <source>&amp;Dagfiches voor het onthaal, één per dag</source>
        <translation>&amp;Day sheets for the reception, one per day</translation>
    </message>
    <message>
        <source>&amp;Overzicht van vier weken</source>
        <translation>&amp;Overview of four weeks</translation>
    </message>
    <message>
        <source>&amp;Beurtrol van alle avonden en zaterdagen</source>
        <translation>Ro&amp;tation of all evenings and Saturdays</translation>
    </message>
    <message>
        <source>Beurten&amp;kalender, weken en mensen</source>
        <translation>Turn &amp;calendar, weeks and people</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Kolom “&amp;Gezien” om in te tekenen</source>
        <translation>Colu&amp;mn “Seen” to sign in</translation>
    </message>
    <message>
        <source>&amp;Voor wie</source>
        <translation>&amp;For whom</translation>
    </message>
    <message>
        <source>Van &amp;week</source>
        <translation>From &amp;week</translation>
    </message>
    <message>
        <source>&amp;Aantal weken</source>
        <translation>&amp;Number of weeks</translation>
    </message>
    <message>
        <source>Pap&amp;ier</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>bladzijde</source>
        <translation>page</translation>
    </message>
    <message>
        <source>bladzijden</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>staand</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>liggend</source>
        <translation>landscape</translation>
    </message>
    <message>
        <source>{0}, {1} {2}</source>
        <translation>{0}, {1} {2}</translation>
    </message>
    <message>
        <source>bladzijden worden geteld</source>
        <translation>pages are being counted</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Afdrukvoorbeeld – {0}</source>
        <translation>Print preview – {0}</translation>
    </message>
    <message>
        <source>Hoe groot</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Bladzijde</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Op de breedte van het venster</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Hele bladzijde</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Staand</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Liggend</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Eerste bladzijde</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Vorige bladzijde</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Volgende bladzijde</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Laatste bladzijde</source>
        <translation>Last page</translation>
    </message>
    <message>
        <source>Eén bladzijde</source>
        <translation>Single page</translation>
    </message>
    <message>
        <source>Twee bladzijden naast elkaar</source>
        <translation>Two pages side by side</translation>
    </message>
    <message>
        <source>Alle bladzijden</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Papier en marges…</source>
        <translation>Paper and margins…</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>PDF maken</source>
        <translation>Make PDF</translation>
    </message>
    <message>
        <source>{0} is niet bewaard</source>
        <translation>{0} has not been saved</translation>
    </message>
    <message>
        <source>{0} wordt geschreven</source>
        <translation>Writing {0}</translation>
    </message>
    <message>
        <source>Er liep iets mis bij het schrijven.</source>
        <translation>Something went wrong while writing.</translation>
    </message>
    <message>
        <source>In die week staat nog geen rooster.</source>
        <translation>There is no roster in that week yet.</translation>
    </message>
    <message>
        <source>Die dag is alles gesloten.</source>
        <translation>Everything is closed on that day.</translation>
    </message>
    <message>
        <source>Geen dagfiche voor {0}</source>
        <translation>No day sheet for {0}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Wie wil je wissen?</source>
        <translation>Whom do you want to erase?</translation>
    </message>
    <message>
        <source>Verder…</source>
        <translation>Continue…</translation>
    </message>
    <message>
        <source>Over wie wil je alles?</source>
        <translation>Whose data do you want?</translation>
    </message>
    <message>
        <source>Kies een bestand…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Alles over één persoon</source>
        <translation>All about one person</translation>
    </message>
    <message>
        <source>Alles over {0}.xlsx</source>
        <translation>All about {0}.xlsx</translation>
    </message>
    <message>
        <source>{0} is niet bewaard. Probeer een andere map of naam.</source>
        <translation>{0} has not been saved. Try another folder or name.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Meld een probleem</source>
        <translation>Report a problem</translation>
    </message>
    <message>
        <source>Er zijn nog geen verslagen: er liep nog niets mis.</source>
        <translation>There are no reports yet: nothing has gone wrong so far.</translation>
    </message>
    <message>
        <source>Er is 1 verslag. Stuur het mee.</source>
        <translation>There is 1 report. Send it along.</translation>
    </message>
    <message>
        <source>Er zijn {0} verslagen. Stuur het laatste mee.</source>
        <translation>There are {0} reports. Send the latest along.</translation>
    </message>
    <message>
        <source>Vertel wie Beurtrol bij jullie beheert wat je deed, wat je verwachtte en wat er gebeurde. Een verslag bevat geen namen en niets uit je planning: enkel waar het in het programma misliep en welke versies er draaien.</source>
        <translation>Tell whoever manages Beurtrol for you what you did, what you expected and what happened. A report contains no names and nothing from your plan: only where in the program it went wrong and which versions are running.</translation>
    </message>
    <message>
        <source>Open de map</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Excelwerkboek; wijzigingen gaan niet in het werkboek</source>
        <translation>Excel workbook; changes do not go into the workbook</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Gedeelde planning</source>
        <translation>Shared plan</translation>
    </message>
    <message>
        <source>Planning; elke wijziging staat er meteen in</source>
        <translation>Plan; every change is in it at once</translation>
    </message>
    <message>
        <source>nee, enkel lezen</source>
        <translation>no, read only</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Can be changed</translation>
    </message>
    <message>
        <source>Versies</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Eigenschappen</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Je stopte voor er een eerste rooster was.</source>
        <translation>You stopped before there was a first roster.</translation>
    </message>
    <message>
        <source>In de tijd die er was, is geen rooster gevonden. Probeer minder weken.</source>
        <translation>No roster was found in the time there was. Try fewer weeks.</translation>
    </message>
    <message>
        <source>Je rooster is niet gewijzigd.</source>
        <translation>Your roster has not changed.</translation>
    </message>
    <message>
        <source>Nog geen rooster</source>
        <translation>No roster yet</translation>
    </message>
    <message>
        <source>rooster {0}</source>
        <translation>roster {0}</translation>
    </message>
</context>
<context>
    <name>ProvisionalBanner</name>
    <message>
        <source>Deze week blijft zoals ze is</source>
        <translation>This week stays as it is</translation>
    </message>
    <message>
        <source>Voorlopig rooster van voorstel {0}, nog niet overgenomen</source>
        <translation>Provisional roster of proposal {0}, not yet accepted</translation>
    </message>
    <message>
        <source>Voorlopig rooster, nog niet overgenomen</source>
        <translation>Provisional roster, not yet accepted</translation>
    </message>
    <message>
        <source>voorlopig: {0}</source>
        <translation>provisional: {0}</translation>
    </message>
    <message>
        <source>week {0} van {1}</source>
        <translation>week {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publiceer</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Publiceer t.e.m.</source>
        <translation>Publish up to</translation>
    </message>
    <message>
        <source>&amp;Vergelijk versies…</source>
        <translation>Compare &amp;versions…</translation>
    </message>
    <message>
        <source>Kopieer a&amp;lles</source>
        <translation>Copy a&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Nog niet</source>
        <translation>&amp;Not yet</translation>
    </message>
    <message>
        <source>Publiceer en &amp;druk af</source>
        <translation>Publish and &amp;print</translation>
    </message>
    <message>
        <source>P&amp;ubliceer versie {0}</source>
        <translation>P&amp;ublish version {0}</translation>
    </message>
    <message>
        <source>Publiceren kan je niet ongedaan maken. Latere wijzigingen krijgen ▲ tot versie {0}.</source>
        <translation>You cannot undo publishing. Later changes get ▲ until version {0}.</translation>
    </message>
    <message>
        <source>Publiceer &amp;t.e.m.</source>
        <translation>Publish up &amp;to</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>roster</translation>
    </message>
    <message>
        <source>Publiceer {0}</source>
        <translation>Publish {0}</translation>
    </message>
    <message>
        <source>wordt versie {0}</source>
        <translation>becomes version {0}</translation>
    </message>
    <message>
        <source>{0} t.e.m. {1}</source>
        <translation>{0} to {1}</translation>
    </message>
</context>
<context>
    <name>PublishSummary</name>
    <message>
        <source>Eerste versie: iedereen krijgt het hele rooster</source>
        <translation>First version: everybody gets the whole roster</translation>
    </message>
    <message>
        <source>Geen wijzigingen aan wat al gepubliceerd was</source>
        <translation>No changes to what was published already</translation>
    </message>
    <message>
        <source>wijziging</source>
        <translation>change</translation>
    </message>
    <message>
        <source>wijzigingen</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>person</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>{0} sinds versie {1}, voor {2}</source>
        <translation>{0} since version {1}, for {2}</translation>
    </message>
    <message>
        <source>Er is niets nieuws t.e.m. {0}: dat is al gepubliceerd.</source>
        <translation>There is nothing new up to {0}: that is published already.</translation>
    </message>
    <message>
        <source>Nieuw in deze versie: {0}.</source>
        <translation>New in this version: {0}.</translation>
    </message>
    <message>
        <source>Wie niets wijzigt, krijgt niets.</source>
        <translation>Whoever has no changes gets nothing.</translation>
    </message>
    <message>
        <source>In elke publicatie staat enkel “afwezig”, nooit waarom.</source>
        <translation>Every publication only says “away”, never why.</translation>
    </message>
    <message>
        <source>{0} mensen krijgen</source>
        <translation>{0} people get</translation>
    </message>
    <message>
        <source>{0} persoon krijgt</source>
        <translation>{0} person gets</translation>
    </message>
    <message>
        <source>{0} dit binnen de {1} werkdagen.</source>
        <translation>{0} this within the {1} working days.</translation>
    </message>
    <message>
        <source>Dat is de termijn voor deeltijdse uurroosters. Verwittig {0} persoonlijk.</source>
        <translation>That is the notice period for part-time timetables. Tell {0} in person.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Kies de map voor de papieren</source>
        <translation>Choose the folder for the papers</translation>
    </message>
    <message>
        <source>versie {0} gepubliceerd t.e.m. {1}</source>
        <translation>version {0} published up to {1}</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>error</translation>
    </message>
    <message>
        <source>fouten</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>{0}, met {1} toegestaan met reden</source>
        <translation>{0}, with {1} allowed for a reason</translation>
    </message>
    <message>
        <source>{0}, met bericht “{1}”</source>
        <translation>{0}, with message “{1}”</translation>
    </message>
    <message>
        <source>bericht op het rooster</source>
        <translation>message on the roster</translation>
    </message>
    <message>
        <source>Versie {0} is gepubliceerd t.e.m. {1}. Ongedaan maken kan niet.</source>
        <translation>Version {0} is published up to {1}. You cannot undo this.</translation>
    </message>
    <message>
        <source>De planning is intussen gewijzigd. Kijk na wat er nu in komt.</source>
        <translation>The plan has changed in the meantime. Check what is in it now.</translation>
    </message>
    <message>
        <source>Er is niets gepubliceerd</source>
        <translation>Nothing was published</translation>
    </message>
    <message>
        <source>Versie {0} is gepubliceerd, maar niet alles staat klaar</source>
        <translation>Version {0} is published, but not everything is ready</translation>
    </message>
    <message>
        <source>Er is nog niets gepubliceerd: er zijn nog geen versies.</source>
        <translation>Nothing has been published yet: there are no versions.</translation>
    </message>
    <message>
        <source>Beurtrol</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Er liep iets mis bij het schrijven.</source>
        <translation>Something went wrong while writing.</translation>
    </message>
    <message>
        <source>{0} Wat erbij hoort, wordt nog geschreven.</source>
        <translation>{0} What belongs to it is still being written.</translation>
    </message>
    <message>
        <source>Versie {0} is gepubliceerd, en alles staat klaar in {1}.</source>
        <translation>Version {0} is published, and everything is ready in {1}.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Weergaven</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Weekrooster per &amp;medewerker</source>
        <translation>Weekly roster per &amp;employee</translation>
    </message>
    <message>
        <source>Weekrooster per &amp;post</source>
        <translation>Weekly roster per &amp;station</translation>
    </message>
    <message>
        <source>&amp;Excel voor het team</source>
        <translation>E&amp;xcel for the team</translation>
    </message>
    <message>
        <source>&amp;Agenda (.ics) per medewerker</source>
        <translation>C&amp;alendar (.ics) per employee</translation>
    </message>
    <message>
        <source>Maak meteen klaar</source>
        <translation>Make ready at once</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kies een map</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>bladzijde</source>
        <translation>page</translation>
    </message>
    <message>
        <source>bladzijden</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>PDF, A4 liggend, {0}</source>
        <translation>PDF, A4 landscape, {0}</translation>
    </message>
    <message>
        <source>zonder saldi en zonder redenen</source>
        <translation>without balances and without reasons</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>bestanden</source>
        <translation>files</translation>
    </message>
    <message>
        <source>{0}, bijwerken zonder dubbels</source>
        <translation>{0}, updates without duplicates</translation>
    </message>
    <message>
        <source>bladzijden worden geteld</source>
        <translation>pages are being counted</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Laat staan met reden</source>
        <translation>Leave it, with a reason</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>&amp;Laat staan</source>
        <translation>&amp;Leave it</translation>
    </message>
    <message>
        <source>… en nog {0}</source>
        <translation>… and {0} more</translation>
    </message>
    <message>
        <source>Waarom mag dit blijven staan?</source>
        <translation>Why may this stay?</translation>
    </message>
    <message>
        <source>&amp;Annuleer</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Zeg kort waarom</source>
        <translation>Say briefly why</translation>
    </message>
    <message>
        <source>Toelichting, mag leeg blijven</source>
        <translation>Explanation, may stay empty</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Nog niets. Hier komen de bestanden die je opende.</source>
        <translation>Nothing yet. The files you opened come here.</translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Laatst geopend: {0}</source>
        <translation>Last opened: {0}</translation>
    </message>
    <message>
        <source>Haal uit deze lijst</source>
        <translation>Remove from this list</translation>
    </message>
    <message>
        <source>Gedeelde planning</source>
        <translation>Shared plan</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Excelwerkboek</source>
        <translation>Excel workbook</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>{0} (niet gevonden)</source>
        <translation>{0} (not found)</translation>
    </message>
    <message>
        <source>Maak deze lijst leeg</source>
        <translation>Clear this list</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Verwijder</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Nog niet toegevoegd</source>
        <translation>Not added yet</translation>
    </message>
    <message>
        <source>Bij {0} is {1} niet bewaard, omdat het veld iets anders verwacht.</source>
        <translation>For {0}, {1} was not saved, because the field expects something else.</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Deze lijst heeft geen eigen volgorde; klik op een kop om te sorteren.</source>
        <translation>This list has no order of its own; click a head to sort.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>minder kan niet</source>
        <translation>cannot be less</translation>
    </message>
    <message>
        <source>wordt berekend…</source>
        <translation>calculating…</translation>
    </message>
    <message>
        <source>Te verwittigen: {0}.</source>
        <translation>To be told: {0}.</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>voor</source>
        <translation>before</translation>
    </message>
    <message>
        <source>na</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Geen enkel doel verandert.</source>
        <translation>No goal changes.</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>3 · Herstel</source>
        <translation>3 · Repair</translation>
    </message>
    <message>
        <source>Vinkje weg = die wijziging niet overnemen. Zegt iemand nee, dan komen er nieuwe voorstellen.</source>
        <translation>Untick = do not accept that change. If somebody says no, new proposals follow.</translation>
    </message>
    <message>
        <source>Herstel</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>En publiceer…</source>
        <translation>And publish…</translation>
    </message>
    <message>
        <source>Neem over en ga publiceren (Ctrl+Enter)</source>
        <translation>Accept and go to publishing (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>voorstel</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>voorstellen</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>wordt berekend…</source>
        <translation>calculating…</translation>
    </message>
    <message>
        <source>dit kon niet berekend worden</source>
        <translation>this could not be calculated</translation>
    </message>
    <message>
        <source>Voorstellen: {0}</source>
        <translation>Proposals: {0}</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{0} zegt nee</source>
        <translation>{0} says no</translation>
    </message>
    <message>
        <source>Zegt nee</source>
        <translation>Says no</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Bewaartermijnen</source>
        <translation>Retention periods</translation>
    </message>
    <message>
        <source>Wis &amp;redenen van afwezigheden en teksten van afspraken na</source>
        <translation>Erase &amp;reasons of absences and texts of appointments after</translation>
    </message>
    <message>
        <source>Herleid &amp;oude roosters tot saldi na</source>
        <translation>Reduce &amp;old rosters to balances after</translation>
    </message>
    <message>
        <source>Eén keer per dag, bij het openen, verdwijnt wat ouder is. Het komt niet terug, ook niet met Ongedaan maken. Beurtsaldi en urensaldi blijven kloppen. De kopieën naast het bestand houden het nog hoogstens vijf weken.</source>
        <translation>Once a day, on opening, whatever is older disappears. It does not come back, not even with Undo. Balances of turns and hours stay right. The copies beside the file keep it for at most five more weeks.</translation>
    </message>
    <message>
        <source>Bevestig</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wat vergeet deze planning vanzelf?</source>
        <translation>What does this plan forget by itself?</translation>
    </message>
    <message>
        <source> maanden</source>
        <translation> months</translation>
    </message>
    <message>
        <source>Nu verdwijnt er niets.</source>
        <translation>Nothing disappears now.</translation>
    </message>
    <message>
        <source>Als je bevestigt, meteen: {0}.</source>
        <translation>If you confirm, at once: {0}.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>fout in het rooster</source>
        <translation>error in the roster</translation>
    </message>
    <message>
        <source>fouten in het rooster</source>
        <translation>errors in the roster</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Rooster inlezen uit Excel</source>
        <translation>Import a roster from Excel</translation>
    </message>
    <message>
        <source>{0} Wat je aanvinkt, wordt samen één stap die je ongedaan kan maken.</source>
        <translation>{0} What you tick becomes one step together, which you can undo.</translation>
    </message>
    <message>
        <source>Ook dagen die &amp;voorbij of al gepubliceerd zijn</source>
        <translation>Also days that are &amp;past or published already</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wat er verandert; de spatiebalk vinkt aan of uit</source>
        <translation>What changes; the space bar ticks or unticks</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Verandert ({0})</source>
        <translation>Changes ({0})</translation>
    </message>
    <message>
        <source>Misschien anders bedoeld, kijk het na ({0})</source>
        <translation>May be meant differently, please check ({0})</translation>
    </message>
    <message>
        <source>Voorbij of al gepubliceerd ({0})</source>
        <translation>Past or published already ({0})</translation>
    </message>
    <message>
        <source>Daarmee gebroken regels ({0})</source>
        <translation>Rules this breaks ({0})</translation>
    </message>
    <message>
        <source>Niet begrepen of niet mogelijk, blijft zoals het is ({0})</source>
        <translation>Not understood or not possible, stays as it is ({0})</translation>
    </message>
    <message>
        <source>verwacht: {0}</source>
        <translation>expected: {0}</translation>
    </message>
    <message>
        <source>gevonden: {0}</source>
        <translation>found: {0}</translation>
    </message>
    <message>
        <source>Goed om te weten ({0})</source>
        <translation>Good to know ({0})</translation>
    </message>
    <message>
        <source>Let op: {0}.</source>
        <translation>Note: {0}.</translation>
    </message>
    <message>
        <source>Neem 1 dag over</source>
        <translation>Take over 1 day</translation>
    </message>
    <message>
        <source>Neem {0} dagen over</source>
        <translation>Take over {0} days</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Er is niets over te nemen.</source>
        <translation>There is nothing to take over.</translation>
    </message>
    <message>
        <source>Geen enkele harde regel wordt gebroken.</source>
        <translation>No hard rule is broken.</translation>
    </message>
    <message>
        <source>Er wordt 1 regel gebroken. Overnemen mag; de fout blijft zichtbaar.</source>
        <translation>1 rule is broken. You may take it over; the error stays visible.</translation>
    </message>
    <message>
        <source>Er worden {0} regels gebroken. Overnemen mag; de fouten blijven zichtbaar.</source>
        <translation>{0} rules are broken. You may take it over; the errors stay visible.</translation>
    </message>
</context>
<context>
    <name>RosterReader</name>
    <message>
        <source>Rooster &amp;inlezen uit Excel…</source>
        <translation>&amp;Import a roster from Excel…</translation>
    </message>
    <message>
        <source>Rooster inlezen uit Excel</source>
        <translation>Import a roster from Excel</translation>
    </message>
    <message>
        <source>Er liep iets mis bij het lezen. Je rooster is niet gewijzigd.</source>
        <translation>Something went wrong while reading. Your roster has not changed.</translation>
    </message>
    <message>
        <source>Dit rooster wordt niet ingelezen</source>
        <translation>This roster is not imported</translation>
    </message>
    <message>
        <source>{0} verschilt in niets van het rooster.</source>
        <translation>{0} does not differ from the roster at all.</translation>
    </message>
    <message>
        <source>De planning is intussen gewijzigd. Lees het rooster opnieuw in.</source>
        <translation>The plan has changed in the meantime. Import the roster again.</translation>
    </message>
</context>
<context>
    <name>RosterSentences</name>
    <message>
        <source>{name}: {worked} van {contract} u deze week, urensaldo {balance} u</source>
        <translation>{name}: {worked} of {contract} h this week, hours balance {balance} h</translation>
    </message>
    <message>
        <source>{name}: {worked} van {contract} u in deze {weeks} weken, urensaldo {balance} u</source>
        <translation>{name}: {worked} of {contract} h in these {weeks} weeks, hours balance {balance} h</translation>
    </message>
    <message>
        <source>{0} (let op: buiten de grens)</source>
        <translation>{0} (take note: outside the limit)</translation>
    </message>
    <message>
        <source>coörd.</source>
        <translation>coord.</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>{start} tot {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>gesloten: {name}</source>
        <translation>closed: {name}</translation>
    </message>
    <message>
        <source>onder begeleiding</source>
        <translation>accompanied</translation>
    </message>
    <message>
        <source>telewerk</source>
        <translation>telework</translation>
    </message>
    <message>
        <source>vergrendeld</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>automatisch gewijzigd</source>
        <translation>changed automatically</translation>
    </message>
    <message>
        <source>gewijzigd na publicatie</source>
        <translation>changed after publication</translation>
    </message>
    <message>
        <source>harde regel: {0}</source>
        <translation>hard rule: {0}</translation>
    </message>
    <message>
        <source>toegestaan met reden: {0}</source>
        <translation>allowed with reason: {0}</translation>
    </message>
    <message>
        <source>let op: {0}</source>
        <translation>take note: {0}</translation>
    </message>
    <message>
        <source>{post}: {present} van {wanted} aanwezig, minimum {minimum}</source>
        <translation>{post}: {present} of {wanted} present, minimum {minimum}</translation>
    </message>
    <message>
        <source>notitie: {0}</source>
        <translation>note: {0}</translation>
    </message>
    <message>
        <source>in dienst</source>
        <translation>on duty</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>vrij</source>
        <translation>off</translation>
    </message>
    <message>
        <source>niet in dienst</source>
        <translation>not employed</translation>
    </message>
    <message>
        <source>niets gepland</source>
        <translation>nothing planned</translation>
    </message>
</context>
<context>
    <name>RosterTable</name>
    <message>
        <source>Weekrooster</source>
        <translation>Weekly roster</translation>
    </message>
</context>
<context>
    <name>RosterToolbar</name>
    <message>
        <source>4 weken</source>
        <translation>4 weeks</translation>
    </message>
    <message>
        <source>Exporteer</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporteer naar Excel (Ctrl+E)</source>
        <translation>Export to Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Hoeveel weken je ziet (Alt+1, Alt+2, Alt+4)</source>
        <translation>How many weeks you see (Alt+1, Alt+2, Alt+4)</translation>
    </message>
    <message>
        <source>Iemand valt uit (F9)</source>
        <translation>Somebody drops out (F9)</translation>
    </message>
    <message>
        <source>Maak het rooster bekend (Ctrl+Shift+P)</source>
        <translation>Make the roster known (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Maak rooster</source>
        <translation>Make roster</translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Medewerkers of posten (Ctrl+T)</source>
        <translation>Employees or stations (Ctrl+T)</translation>
    </message>
    <message>
        <source>Naar deze week (Alt+Home)</source>
        <translation>To this week (Alt+Home)</translation>
    </message>
    <message>
        <source>Posten</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Publiceer</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Vorige week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Weken</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Ziekmelding</source>
        <translation>Sick call</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Nog leeg</source>
        <translation>Still empty</translation>
    </message>
</context>
<context>
    <name>RuleCards</name>
    <message>
        <source>Laat staan met reden…</source>
        <translation>Leave it, with a reason…</translation>
    </message>
    <message>
        <source>Toegestaan: {0}</source>
        <translation>Allowed: {0}</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Maak er weer een gewone fout van</source>
        <translation>Make it an ordinary error again</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Zet die dag terug zoals hij was voor deze fout</source>
        <translation>Put that day back as it was before this error</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Vergelijk…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>wacht</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>begint</source>
        <translation>begins</translation>
    </message>
    <message>
        <source>klaar na {0}</source>
        <translation>done after {0}</translation>
    </message>
    <message>
        <source>niet gemaakt</source>
        <translation>not made</translation>
    </message>
    <message>
        <source>Doelen van voorstel {0}, in volgorde</source>
        <translation>Goals of proposal {0}, in order</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Gebruikte tijd</source>
        <translation>Time used</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Verwerp</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Saldi voor en na</source>
        <translation>Balances before and after</translation>
    </message>
    <message>
        <source>Beurten verdelen, {0}</source>
        <translation>Sharing out turns, {0}</translation>
    </message>
    <message>
        <source>bewezen</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>working</translation>
    </message>
    <message>
        <source>nog niet bewezen</source>
        <translation>not yet proven</translation>
    </message>
    <message>
        <source>klaar na {0}</source>
        <translation>done after {0}</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>{0} nu</source>
        <translation>{0} now</translation>
    </message>
    <message>
        <source>voorstel</source>
        <translation>proposal</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>In deze periode is geen week open: weken die voorbij, gepubliceerd of gepland zijn, houden hun beurten.</source>
        <translation>In this period no week is open: weeks that are past, published or planned keep their turns.</translation>
    </message>
    <message>
        <source>Het eerste voorstel komt er zo aan.</source>
        <translation>The first proposal is on its way.</translation>
    </message>
    <message>
        <source>vergrendelde beurt blijft</source>
        <translation>locked turn stays</translation>
    </message>
    <message>
        <source>vergrendelde beurten blijven</source>
        <translation>locked turns stay</translation>
    </message>
    <message>
        <source>{0} staan.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Weken die voorbij, gepubliceerd of gepland zijn, houden hun beurten.</source>
        <translation>Weeks that are past, published or planned keep their turns.</translation>
    </message>
    <message>
        <source>Het voorstel staat in de tabel. Elke verbetering verschijnt meteen.</source>
        <translation>The proposal is in the table. Every improvement appears at once.</translation>
    </message>
    <message>
        <source>Gestopt. Dit is de beste verdeling tot dan.</source>
        <translation>Stopped. This is the best division so far.</translation>
    </message>
    <message>
        <source>Alles wat open is, was al verdeeld: er verandert niets.</source>
        <translation>Everything open was shared out already: nothing changes.</translation>
    </message>
    <message>
        <source>Neem over of verwerp. Wat je overneemt, is vergrendeld: Maak rooster houdt het. Overnemen kan je ongedaan maken.</source>
        <translation>Accept or discard. What you accept is locked: Make roster keeps it. Accepting can be undone.</translation>
    </message>
    <message>
        <source>Je planning is intussen gewijzigd; dit voorstel staat ernaast.</source>
        <translation>Your plan has changed in the meantime; this proposal stands beside it.</translation>
    </message>
    <message>
        <source>Week {0} blijft zoals je ze wijzigde.</source>
        <translation>Week {0} stays as you changed it.</translation>
    </message>
    <message>
        <source>beurt past niet meer en valt weg.</source>
        <translation>turn no longer fits and drops out.</translation>
    </message>
    <message>
        <source>beurten passen niet meer en vallen weg.</source>
        <translation>turns no longer fit and drop out.</translation>
    </message>
    <message>
        <source>Er liep iets mis bij het verdelen. Je rooster is niet gewijzigd.</source>
        <translation>Something went wrong while sharing out the turns. Your roster has not changed.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Alles bekeken</source>
        <translation>All checked</translation>
    </message>
    <message>
        <source>Gestopt, {0} van {1} bekeken</source>
        <translation>Stopped, {0} of {1} checked</translation>
    </message>
    <message>
        <source>Zoekt, {0} van {1} bekeken</source>
        <translation>Searching, {0} of {1} checked</translation>
    </message>
    <message>
        <source>Wordt gezocht…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Zoek verder</source>
        <translation>Search on</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>SeatClipboard</name>
    <message>
        <source>Kies eerst een plaats waar iemand zit.</source>
        <translation>First choose a place where somebody sits.</translation>
    </message>
    <message>
        <source>{name}: kies een plaats en druk Ctrl+V. Esc laat los.</source>
        <translation>{name}: choose a place and press Ctrl+V. Esc lets go.</translation>
    </message>
    <message>
        <source>Knip eerst iemand met Ctrl+X, kies dan een plaats.</source>
        <translation>First cut somebody with Ctrl+X, then choose a place.</translation>
    </message>
    <message>
        <source>Kies een plaats van een post, of een naam in backoffice.</source>
        <translation>Choose a place at a station, or a name in the back office.</translation>
    </message>
    <message>
        <source>{name} staat daar niet meer.</source>
        <translation>{name} is no longer there.</translation>
    </message>
    <message>
        <source>Kan niet: {reason}.</source>
        <translation>Not possible: {reason}.</translation>
    </message>
</context>
<context>
    <name>SeatHand</name>
    <message>
        <source>Kan niet: {reason}.</source>
        <translation>Not possible: {reason}.</translation>
    </message>
    <message>
        <source>Verplaats</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Ook hier</source>
        <translation>Here too</translation>
    </message>
    <message>
        <source>Ruil met {name}</source>
        <translation>Swap with {name}</translation>
    </message>
    <message>
        <source>Kan niet: {reason}</source>
        <translation>Not possible: {reason}</translation>
    </message>
</context>
<context>
    <name>SeatRows</name>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Instellingen van het team</source>
        <translation>Settings of the team</translation>
    </message>
    <message>
        <source>Van dit team</source>
        <translation>Of this team</translation>
    </message>
    <message>
        <source>Maak een veld leeg voor de standaard. Laat je personeelsdienst bevestigen wat volgens de wet voor jullie geldt.</source>
        <translation>Clear a field for the default. Have your HR department confirm what the law requires of you.</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Licht of donker</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Systeem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Dichtheid</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Past vanzelf</source>
        <translation>As they fit</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Ruim</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kies map…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Wis</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Hier beginnen Open, Bewaar en Exporteer.</source>
        <translation>Open, Save and Export begin here.</translation>
    </message>
    <message>
        <source>Op deze computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Hoe hoog de rijen zijn in elk raster.</source>
        <translation>How high the rows are in every grid.</translation>
    </message>
    <message>
        <source>Map voor bestanden</source>
        <translation>Folder for files</translation>
    </message>
    <message>
        <source>De map van het laatste bestand</source>
        <translation>The folder of the last file</translation>
    </message>
    <message>
        <source>Elke wijziging telt meteen en kan ongedaan gemaakt worden.</source>
        <translation>Every change counts at once and can be undone.</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Gedeelde planning</source>
        <translation>Shared plan</translation>
    </message>
    <message>
        <source>leeg: zoals deze computer het kent</source>
        <translation>blank: as this computer knows it</translation>
    </message>
    <message>
        <source>Verbind</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Adres</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Wachtwoord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Teams van één stad kunnen samen in één databank plannen. Het adres krijg je van wie ze beheert.</source>
        <translation>Teams of one city can plan together in one database. You get the address from whoever manages it.</translation>
    </message>
    <message>
        <source>Het wachtwoord wordt nergens bewaard.</source>
        <translation>The password is not kept anywhere.</translation>
    </message>
    <message>
        <source>Databank {0}. Het wachtwoord wordt nergens bewaard.</source>
        <translation>Database {0}. The password is not kept anywhere.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>rij {0}</source>
        <translation>row {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Sneltoetsen</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>In het rooster</source>
        <translation>In the roster</translation>
    </message>
    <message>
        <source>Zoek in de sneltoetsen</source>
        <translation>Search the keyboard shortcuts</translation>
    </message>
    <message>
        <source>In Posten</source>
        <translation>In Stations</translation>
    </message>
    <message>
        <source>In Dag in detail en Overzicht</source>
        <translation>In Day in detail and Overview</translation>
    </message>
    <message>
        <source>In Beurten</source>
        <translation>In Turns</translation>
    </message>
    <message>
        <source>In de kalender van Afwezigheden</source>
        <translation>In the calendar of Absences</translation>
    </message>
    <message>
        <source>In Ziekmelding</source>
        <translation>In Sick call</translation>
    </message>
    <message>
        <source>In Team en Afwezigheden</source>
        <translation>In Team and Absences</translation>
    </message>
    <message>
        <source>In Vaardigheden</source>
        <translation>In Skills</translation>
    </message>
    <message>
        <source>In Openingsuren</source>
        <translation>In Opening hours</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Naar die persoon in Medewerkers</source>
        <translation>To that person in Employees</translation>
    </message>
    <message>
        <source>Wie kan hier, en wie niet en waarom</source>
        <translation>Who can work here, who cannot, and why</translation>
    </message>
    <message>
        <source>Zet die persoon op de plaats</source>
        <translation>Put that person in the place</translation>
    </message>
    <message>
        <source>1 tot 9</source>
        <translation>1 to 9</translation>
    </message>
    <message>
        <source>Neem iemand op en zet die op een andere plaats</source>
        <translation>Pick somebody up and put them in another place</translation>
    </message>
    <message>
        <source>Zet die persoon ook op een andere plaats</source>
        <translation>Put that person in another place too</translation>
    </message>
    <message>
        <source>Ruil met wie op de andere plaats zit</source>
        <translation>Swap with whoever is in the other place</translation>
    </message>
    <message>
        <source>Laat los wie je opnam</source>
        <translation>Let go of whom you picked up</translation>
    </message>
    <message>
        <source>Geef de avond of de zaterdag van die week</source>
        <translation>Give the evening or the Saturday of that week</translation>
    </message>
    <message>
        <source>A of Z</source>
        <translation>A or Z</translation>
    </message>
    <message>
        <source>Neem de gekozen beurten weg</source>
        <translation>Take the chosen turns away</translation>
    </message>
    <message>
        <source>Vergrendel of ontgrendel</source>
        <translation>Lock or unlock</translation>
    </message>
    <message>
        <source>Naar de knoppen van de beurt</source>
        <translation>To the buttons of the turn</translation>
    </message>
    <message>
        <source>Volgende of vorige beurt van die persoon</source>
        <translation>Next or previous turn of that person</translation>
    </message>
    <message>
        <source>Vorige of volgende periode</source>
        <translation>Previous or next period</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Naar een ander vak of een ander cijfer, met zijn zin</source>
        <translation>To another cell or another figure, with its sentence</translation>
    </message>
    <message>
        <source>Naar dat vak in het rooster</source>
        <translation>To that cell in the roster</translation>
    </message>
    <message>
        <source>Overzicht: eerste en laatste cijfer van een figuur</source>
        <translation>Overview: first and last figure of a chart</translation>
    </message>
    <message>
        <source>Overzicht: vorige of volgende periode</source>
        <translation>Overview: previous or next period</translation>
    </message>
    <message>
        <source>Overzicht: periode met vandaag</source>
        <translation>Overview: the period with today</translation>
    </message>
    <message>
        <source>Sluit Dag in detail</source>
        <translation>Close Day in detail</translation>
    </message>
    <message>
        <source>Nieuwe afwezigheid, of open de gekozen</source>
        <translation>New absence, or open the chosen one</translation>
    </message>
    <message>
        <source>Meer dagen kiezen</source>
        <translation>Choose more days</translation>
    </message>
    <message>
        <source>Korter of langer, per dag</source>
        <translation>Shorter or longer, by a day</translation>
    </message>
    <message>
        <source>Volgende of vorige afwezigheid van die persoon</source>
        <translation>Next or previous absence of that person</translation>
    </message>
    <message>
        <source>Hele dag, voormiddag of namiddag</source>
        <translation>Whole day, morning or afternoon</translation>
    </message>
    <message>
        <source>Keur de aanvraag goed</source>
        <translation>Approve the request</translation>
    </message>
    <message>
        <source>Verwijder de afwezigheid</source>
        <translation>Remove the absence</translation>
    </message>
    <message>
        <source>Naar de volgende kolom</source>
        <translation>To the next column</translation>
    </message>
    <message>
        <source>Zet die kandidaat in het gat</source>
        <translation>Put that candidate in the gap</translation>
    </message>
    <message>
        <source>Zegt nee</source>
        <translation>Says no</translation>
    </message>
    <message>
        <source>Neem over en publiceer…</source>
        <translation>Accept and publish…</translation>
    </message>
    <message>
        <source>Terug naar het rooster</source>
        <translation>Back to the roster</translation>
    </message>
    <message>
        <source>Naar het formulier van de rij</source>
        <translation>To the form of the row</translation>
    </message>
    <message>
        <source>Neem over en ga naar het volgende veld</source>
        <translation>Accept and go to the next field</translation>
    </message>
    <message>
        <source>Verwijder de rij</source>
        <translation>Delete the row</translation>
    </message>
    <message>
        <source>Zet terug en ga naar de tabel</source>
        <translation>Put back and go to the table</translation>
    </message>
    <message>
        <source>Zelfstandig of onder begeleiding</source>
        <translation>Independent or accompanied</translation>
    </message>
    <message>
        <source>Z of B</source>
        <translation>Z or B</translation>
    </message>
    <message>
        <source>Wissel: niets, Z, B</source>
        <translation>Switch: nothing, Z, B</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Maak leeg</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Vul naar onder</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Kopieer en plak, ook van en naar Excel</source>
        <translation>Copy and paste, from and to Excel too</translation>
    </message>
    <message>
        <source>Naar het formulier van de medewerker</source>
        <translation>To the form of the employee</translation>
    </message>
    <message>
        <source>Naar het volgende blok of de volgende dag</source>
        <translation>To the next block or the next day</translation>
    </message>
    <message>
        <source>pijlen</source>
        <translation>arrows</translation>
    </message>
    <message>
        <source>Uren, naam en beurt typen</source>
        <translation>Type hours, name and turn</translation>
    </message>
    <message>
        <source>Einde vroeger of later, per 5 minuten</source>
        <translation>End earlier or later, by 5 minutes</translation>
    </message>
    <message>
        <source>Begin vroeger of later, per 5 minuten</source>
        <translation>Start earlier or later, by 5 minutes</translation>
    </message>
    <message>
        <source>Nieuw blok</source>
        <translation>New block</translation>
    </message>
    <message>
        <source>Splits, bij de muis of halverwege</source>
        <translation>Split, at the mouse or halfway</translation>
    </message>
    <message>
        <source>Voeg samen met het volgende blok</source>
        <translation>Merge with the next block</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Verwijder op alle gelijke dagen</source>
        <translation>Delete on all equal days</translation>
    </message>
    <message>
        <source>Sleep een rand op alle gelijke dagen</source>
        <translation>Drag an edge on all equal days</translation>
    </message>
    <message>
        <source>Ctrl bij loslaten</source>
        <translation>Ctrl on release</translation>
    </message>
    <message>
        <source>Bezetting: minimum en gewenst, één getal, niemand</source>
        <translation>Staffing: minimum and desired, one number, nobody</translation>
    </message>
    <message>
        <source>Bezetting: volg de standaard</source>
        <translation>Staffing: follow the default</translation>
    </message>
    <message>
        <source>Zoek een toets, of wat je wil doen</source>
        <translation>Find a key, or what you want to do</translation>
    </message>
    <message>
        <source>Daarvoor is er geen toets.</source>
        <translation>There is no key for that.</translation>
    </message>
</context>
<context>
    <name>SickCallChanges</name>
    <message>
        <source>{0} {1} wordt {2}</source>
        <translation>{0} {1} becomes {2}</translation>
    </message>
    <message>
        <source>geen dienst</source>
        <translation>no duty</translation>
    </message>
    <message>
        <source>krijgt vrij</source>
        <translation>gets the day off</translation>
    </message>
    <message>
        <source>komt werken: {0}</source>
        <translation>comes to work: {0}</translation>
    </message>
    <message>
        <source>{0} wordt {1}</source>
        <translation>{0} becomes {1}</translation>
    </message>
</context>
<context>
    <name>SickCallScreen</name>
    <message>
        <source>Ziekmelding</source>
        <translation>Sick call</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Terug naar het rooster (Esc)</source>
        <translation>Back to the roster (Esc)</translation>
    </message>
    <message>
        <source>1 · Wie en hoelang</source>
        <translation>1 · Who and how long</translation>
    </message>
    <message>
        <source>1 · Wat en wanneer</source>
        <translation>1 · What and when</translation>
    </message>
    <message>
        <source>Uitlenen</source>
        <translation>Lend out</translation>
    </message>
    <message>
        <source>Vroeger terug</source>
        <translation>Back early</translation>
    </message>
    <message>
        <source>1 · Wie en vanaf wanneer</source>
        <translation>1 · Who and from when</translation>
    </message>
    <message>
        <source>Extra sluiting</source>
        <translation>Extra closure</translation>
    </message>
    <message>
        <source>Andere openingsuren</source>
        <translation>Other opening hours</translation>
    </message>
    <message>
        <source>Extra mensen</source>
        <translation>Extra people</translation>
    </message>
</context>
<context>
    <name>SickCalls</name>
    <message>
        <source>{0} Nog niets gewijzigd.</source>
        <translation>{0} Nothing changed yet.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Zijpaneel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Vak</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Aandacht</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Nog geen rooster. De doelen komen hier zodra er een is.</source>
        <translation>No roster yet. The goals come here as soon as there is one.</translation>
    </message>
    <message>
        <source>Aandacht {0}</source>
        <translation>Attention {0}</translation>
    </message>
    <message>
        <source>Het rooster wordt nagekeken…</source>
        <translation>The roster is being checked…</translation>
    </message>
    <message>
        <source>Geen aandachtspunten. Alles klopt tot en met {0}.</source>
        <translation>No points of attention. All is right up to and including {0}.</translation>
    </message>
    <message>
        <source>Nog geen rooster, dus ook geen aandachtspunten.</source>
        <translation>No roster yet, so no points of attention either.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Kies een rij om ze te lezen of te wijzigen.</source>
        <translation>Choose a row to read or change it.</translation>
    </message>
    <message>
        <source>Niets gevonden. Toon meer met de keuzes hierboven.</source>
        <translation>Nothing found. Show more with the choices above.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>geen dienst</source>
        <translation>no duty</translation>
    </message>
    <message>
        <source>Niet in dienst</source>
        <translation>Not employed</translation>
    </message>
</context>
<context>
    <name>SkillBox</name>
    <message>
        <source>kan niet</source>
        <translation>cannot</translation>
    </message>
    <message>
        <source>onder begeleiding</source>
        <translation>accompanied</translation>
    </message>
    <message>
        <source>zelfstandig</source>
        <translation>independent</translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <source>Vaardigheden</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Z = zelfstandig, B = onder begeleiding. Typ Z of B, spatie wisselt, Del maakt leeg, Ctrl+D vult naar onder, Enter toont de medewerker. Geldt vanaf vandaag, {0}.</source>
        <translation>Z = independent, B = accompanied. Type Z or B, space switches, Del clears, Ctrl+D fills down, Enter shows the employee. Applies from today, {0}.</translation>
    </message>
    <message>
        <source>Niemand gevonden. Toon meer met de filter hierboven.</source>
        <translation>Nobody found. Show more with the filter above.</translation>
    </message>
    <message>
        <source>Nog geen frontposten. Voeg er een toe bij Posten.</source>
        <translation>No front stations yet. Add one in Stations.</translation>
    </message>
    <message>
        <source>Nog niemand in het team. Voeg iemand toe met Nieuwe medewerker (Ctrl+N).</source>
        <translation>Nobody in the team yet. Add somebody with New employee (Ctrl+N).</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StaffingBand</name>
    <message>
        <source>Bezetting</source>
        <translation>Staffing</translation>
    </message>
</context>
<context>
    <name>StaffingFoot</name>
    <message>
        <source>Bezet / gewenst</source>
        <translation>Present / desired</translation>
    </message>
    <message>
        <source>+ is achter op het billijk aandeel, dus nog te doen</source>
        <translation>+ is behind the fair share, so still to do</translation>
    </message>
    <message>
        <source>+ is nog te doen</source>
        <translation>+ is still to do</translation>
    </message>
</context>
<context>
    <name>StaffingModel</name>
    <message>
        <source>Samen in {0}: minimum {1}, gewenst {2}</source>
        <translation>Together in {0}: minimum {1}, desired {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: niets ingevuld, dus niemand</source>
        <translation>{0}, {1}: nothing filled in, so nobody</translation>
    </message>
    <message>
        <source>{0}, {1}: minimum {2}, gewenst {3}</source>
        <translation>{0}, {1}: minimum {2}, desired {3}</translation>
    </message>
    <message>
        <source>{0}, eigen waarde</source>
        <translation>{0}, own value</translation>
    </message>
    <message>
        <source>{0}, volgt de standaard</source>
        <translation>{0}, follows the default</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>elk blok zonder eigen waarde</source>
        <translation>every block without a value of its own</translation>
    </message>
    <message>
        <source>Standaard</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>elk blok</source>
        <translation>every block</translation>
    </message>
</context>
<context>
    <name>StaffingPage</name>
    <message>
        <source>Bezetting</source>
        <translation>Staffing</translation>
    </message>
    <message>
        <source>Minimum / gewenst per post, zoals 1 / 2: één moet er altijd zijn, twee is beter. Beurten komen op de volgende bladzijde.</source>
        <translation>Minimum / desired per station, such as 1 / 2: one must always be there, two is better. Turns come on the next page.</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Voormiddag</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Middag</source>
        <translation>Midday</translation>
    </message>
    <message>
        <source>Over de middag, wanneer jullie open blijven</source>
        <translation>Over midday, when you stay open</translation>
    </message>
    <message>
        <source>Namiddag</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Namiddag dicht voor publiek</source>
        <translation>Afternoon closed to the public</translation>
    </message>
    <message>
        <source>Avond</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>NM intern</source>
        <translation>PM staff only</translation>
    </message>
</context>
<context>
    <name>StaffingTable</name>
    <message>
        <source>Bezetting: minimum en gewenst per post en blok</source>
        <translation>Staffing: minimum and desired per station and block</translation>
    </message>
    <message>
        <source>bezetting: {0} vakken volgen de standaard</source>
        <translation>staffing: {0} cells follow the default</translation>
    </message>
    <message>
        <source>Typ…	F2</source>
        <translation>Type…	F2</translation>
    </message>
    <message>
        <source>Volg de standaard	Del</source>
        <translation>Follow the default	Del</translation>
    </message>
    <message>
        <source>Kopieer	Ctrl+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <source>Plak	Ctrl+V</source>
        <translation>Paste	Ctrl+V</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Laat &amp;staan met reden…</source>
        <translation>Leave &amp;it, with a reason…</translation>
    </message>
    <message>
        <source>Wordt nagekeken…</source>
        <translation>Being checked…</translation>
    </message>
    <message>
        <source>open fout</source>
        <translation>open error</translation>
    </message>
    <message>
        <source>open fouten</source>
        <translation>open errors</translation>
    </message>
    <message>
        <source>Geen open fouten</source>
        <translation>No open errors</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>error</translation>
    </message>
    <message>
        <source>fouten</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>{0} toegestaan met reden</source>
        <translation>{0} allowed with a reason</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>plaatsen</source>
        <translation>places</translation>
    </message>
    <message>
        <source>{0} onder het minimum</source>
        <translation>{0} below the minimum</translation>
    </message>
    <message>
        <source>Minimum overal gehaald</source>
        <translation>Minimum met everywhere</translation>
    </message>
    <message>
        <source>tekort</source>
        <translation>shortage</translation>
    </message>
    <message>
        <source>tekorten</source>
        <translation>shortages</translation>
    </message>
    <message>
        <source>{0} onder gewenst</source>
        <translation>{0} below desired</translation>
    </message>
    <message>
        <source>Los ze op of laat ze staan met een reden.</source>
        <translation>Solve them or leave them with a reason.</translation>
    </message>
    <message>
        <source>Er staat nog {0}.</source>
        <translation>{0} is left.</translation>
    </message>
    <message>
        <source>Er staan nog {0}.</source>
        <translation>{0} are left.</translation>
    </message>
    <message>
        <source>… en nog {0}</source>
        <translation>… and {0} more</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Toon de lijst</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Rooster voor {0} wordt berekend, voorstel {1} van {2}</source>
        <translation>Calculating the roster for {0}, proposal {1} of {2}</translation>
    </message>
    <message>
        <source>Rooster voor {0} wordt berekend</source>
        <translation>Calculating the roster for {0}</translation>
    </message>
    <message>
        <source>Voorstellen voor {0} zijn klaar, nog niets overgenomen</source>
        <translation>Proposals for {0} are ready, nothing accepted yet</translation>
    </message>
    <message>
        <source>Rooster voor {0} is klaar, nog niet overgenomen</source>
        <translation>Roster for {0} is ready, not yet accepted</translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>opmerkingen</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>Wat ook gezien is bij het lezen, geen fout</source>
        <translation>What was also noticed while reading, not an error</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0} %</translation>
    </message>
    <message>
        <source>Terug naar 100 % (Ctrl+0)</source>
        <translation>Back to 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Het rooster wordt nagekeken…</source>
        <translation>The roster is being checked…</translation>
    </message>
    <message>
        <source>Nog geen rooster</source>
        <translation>No roster yet</translation>
    </message>
    <message>
        <source>fout</source>
        <translation>error</translation>
    </message>
    <message>
        <source>fouten</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>tekort</source>
        <translation>shortage</translation>
    </message>
    <message>
        <source>tekorten</source>
        <translation>shortages</translation>
    </message>
    <message>
        <source>{0} onder het minimum</source>
        <translation>{0} below the minimum</translation>
    </message>
    <message>
        <source>minimum overal gehaald</source>
        <translation>minimum met everywhere</translation>
    </message>
    <message>
        <source>Geen fouten, geen tekorten tot en met {0}</source>
        <translation>No errors, no shortages up to and including {0}</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>person</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>let op bij {0}</source>
        <translation>take note of {0}</translation>
    </message>
    <message>
        <source>{0} met reden</source>
        <translation>{0} with reason</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Alt+→</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation>Previous period</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{0} tot {1} {2}</source>
        <translation>{0} to {1} {2}</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>geen dienst</source>
        <translation>no duty</translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Ruil</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Dag van de ruil</source>
        <translation>Day of the swap</translation>
    </message>
    <message>
        <source>Dag terug</source>
        <translation>Day back</translation>
    </message>
    <message>
        <source>&amp;Terug op</source>
        <translation>&amp;Back on</translation>
    </message>
    <message>
        <source>Twee collega&apos;s doen elkaars dag. Zonder dag terug neemt één ze over.</source>
        <translation>Two colleagues do each other&apos;s day. Without a day back, one takes it over.</translation>
    </message>
    <message>
        <source>&amp;Wie</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;Met</source>
        <translation>Wi&amp;th</translation>
    </message>
    <message>
        <source>&amp;Op</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>&amp;Annuleer</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Neem over</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>De ruil wordt nagekeken…</source>
        <translation>The swap is being looked at…</translation>
    </message>
    <message>
        <source>Dit kon niet berekend worden.</source>
        <translation>This could not be calculated.</translation>
    </message>
    <message>
        <source>Wie is de beurt verschuldigd</source>
        <translation>Who owes the turn</translation>
    </message>
    <message>
        <source>Wat verandert er</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Wat het kost</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>Geen enkel doel verandert.</source>
        <translation>No goal changes.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team en posten</source>
        <translation>Team and stations</translation>
    </message>
    <message>
        <source>Een post is een plaats waar iemand staat. De volgorde geeft elke post zijn kleur.</source>
        <translation>A station is a place where somebody works. The order gives each station its colour.</translation>
    </message>
    <message>
        <source>Posten</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Nieuwe post</source>
        <translation>New station</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Naam van het team</source>
        <translation>Name of the team</translation>
    </message>
    <message>
        <source>Begin met</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>&amp;Naam van het team</source>
        <translation>&amp;Name of the team</translation>
    </message>
    <message>
        <source>&amp;Begin met</source>
        <translation>&amp;Start from</translation>
    </message>
    <message>
        <source>Kleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Een tot drie tekens</source>
        <translation>One to three characters</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>front of backoffice</source>
        <translation>front or back office</translation>
    </message>
    <message>
        <source>Op afstand</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Kan van thuis, ja of nee</source>
        <translation>Can be done from home, yes or no</translation>
    </message>
    <message>
        <source>Hoogstens zoveel minuten na elkaar, of geen</source>
        <translation>At most so many minutes in a row, or none</translation>
    </message>
    <message>
        <source>Max. minuten</source>
        <translation>Max. minutes</translation>
    </message>
</context>
<context>
    <name>TeamRoom</name>
    <message>
        <source>Posten</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Nieuwe post</source>
        <translation>New station</translation>
    </message>
    <message>
        <source>Nog geen posten. Voeg er een toe met Nieuwe post (Ctrl+N).</source>
        <translation>No stations yet. Add one with New station (Ctrl+N).</translation>
    </message>
    <message>
        <source>Diensten</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Nieuwe dienst</source>
        <translation>New duty</translation>
    </message>
    <message>
        <source>Nog geen diensten. Voeg er een toe met Nieuwe dienst (Ctrl+N).</source>
        <translation>No duties yet. Add one with New duty (Ctrl+N).</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Vaardigheden</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Wensen</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Saldi</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Nieuwe wens</source>
        <translation>New wish</translation>
    </message>
    <message>
        <source>Nog geen wensen. Voeg er een toe met Nieuwe wens (Ctrl+N).</source>
        <translation>No wishes yet. Add one with New wish (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nieuw saldo</source>
        <translation>New balance</translation>
    </message>
    <message>
        <source>Nog geen saldi. Een saldo is wat iemand meebrengt: beurten die nog te doen zijn, of uren boven het contract. Voeg er een toe met Nieuw saldo (Ctrl+N).</source>
        <translation>No balances yet. A balance is what somebody brings along: turns still to do, or hours above the contract. Add one with New balance (Ctrl+N).</translation>
    </message>
    <message>
        <source>Wie de tabel toont</source>
        <translation>Whom the table shows</translation>
    </message>
    <message>
        <source>In dienst</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>Ook wie weg is</source>
        <translation>Also who has left</translation>
    </message>
    <message>
        <source>Welke wensen de tabel toont</source>
        <translation>Which wishes the table shows</translation>
    </message>
    <message>
        <source>Nu en later</source>
        <translation>Now and later</translation>
    </message>
    <message>
        <source>Ook voorbije</source>
        <translation>Past ones too</translation>
    </message>
    <message>
        <source>medewerker</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>medewerkers</source>
        <translation>employees</translation>
    </message>
    <message>
        <source>{0} in dienst, samen {1} u per week</source>
        <translation>{0} employed, {1} h per week in all</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Bewaard: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Overgenomen. {0}. Ctrl+Z maakt het ongedaan.</source>
        <translation>Taken over. {0}. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Welkom. Kies wat je wil doen.</source>
        <translation>Welcome. Choose what you want to do.</translation>
    </message>
</context>
<context>
    <name>TurnEditing</name>
    <message>
        <source>Neem het voorstel eerst over, of verwerp het.</source>
        <translation>Accept the proposal first, or discard it.</translation>
    </message>
</context>
<context>
    <name>TurnsBar</name>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>13 weken</source>
        <translation>13 weeks</translation>
    </message>
    <message>
        <source>26 weken</source>
        <translation>26 weeks</translation>
    </message>
    <message>
        <source>1 jaar</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>2 jaar</source>
        <translation>2 years</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Druk jaarlijst af</source>
        <translation>Print year list</translation>
    </message>
    <message>
        <source>Verdeel beurten</source>
        <translation>Share out turns</translation>
    </message>
    <message>
        <source>Verdeel</source>
        <translation>Share out</translation>
    </message>
</context>
<context>
    <name>TurnsModel</name>
    <message>
        <source>telt voor niemand</source>
        <translation>counts for nobody</translation>
    </message>
    <message>
        <source>geen beurt</source>
        <translation>no turn</translation>
    </message>
    <message>
        <source>onder begeleiding</source>
        <translation>accompanied</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
    <message>
        <source>vergrendeld</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>{0}: geen {1}</source>
        <translation>{0}: no {1}</translation>
    </message>
    <message>
        <source>{0}: gesloten, {1}</source>
        <translation>{0}: closed, {1}</translation>
    </message>
    <message>
        <source>{0} tot {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>geen {0}</source>
        <translation>no {0}</translation>
    </message>
    <message>
        <source>afwezig sinds {0}</source>
        <translation>away since {0}</translation>
    </message>
    <message>
        <source>{0}: {1}, billijk {2}, saldo {3}</source>
        <translation>{0}: {1}, fair {2}, balance {3}</translation>
    </message>
    <message>
        <source>{0}, volgende {1}</source>
        <translation>{0}, next {1}</translation>
    </message>
</context>
<context>
    <name>TurnsPage</name>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Een belofte 1 op 4 is hoogstens één beurt om de vier weken. Leeg: niets beloofd.</source>
        <translation>A promise of 1 in 4 is at most one turn every four weeks. Blank: nothing promised.</translation>
    </message>
    <message>
        <source>Avond</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Bezetting van de beurten</source>
        <translation>Staffing of the turns</translation>
    </message>
    <message>
        <source>Wie doet mee</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Er zijn geen beurten. Zet in Openingsuren een avond of de zaterdag op beurt.</source>
        <translation>There are no turns. Set an evening or the Saturday to turn in Opening hours.</translation>
    </message>
    <message>
        <source>{0}: beloofd is 1 op</source>
        <translation>{0}: promised is 1 in</translation>
    </message>
    <message>
        <source>{0}: 1 op</source>
        <translation>{0}: 1 in</translation>
    </message>
    <message>
        <source>Mensen per beurt</source>
        <translation>People per turn</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>{0}: minimum / gewenst</source>
        <translation>{0}: minimum / desired</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{0}: ja, nee of een eigen belofte zoals 1 op 6</source>
        <translation>{0}: yes, no or a promise of one&apos;s own such as 1 in 6</translation>
    </message>
    <message>
        <source>Nog niemand. Typ of plak eerst de mensen, op bladzijde 3.</source>
        <translation>Nobody yet. Type or paste the people first, on page 3.</translation>
    </message>
</context>
<context>
    <name>TurnsRoom</name>
    <message>
        <source>Beurten worden verdeeld. Je rooster is nog niet gewijzigd.</source>
        <translation>Turns are being shared out. Your roster has not changed yet.</translation>
    </message>
    <message>
        <source>Voorstel, nog niet overgenomen.</source>
        <translation>Proposal, not yet accepted.</translation>
    </message>
    <message>
        <source>In deze weken zijn er geen beurten.</source>
        <translation>There are no turns in these weeks.</translation>
    </message>
    <message>
        <source>Duid in Openingsuren aan welke blokken een beurt zijn.</source>
        <translation>Mark in Opening hours which blocks are a turn.</translation>
    </message>
    <message>
        <source>Naar Openingsuren</source>
        <translation>To Opening hours</translation>
    </message>
</context>
<context>
    <name>TurnsTable</name>
    <message>
        <source>Beurten per persoon en week</source>
        <translation>Turns per person and week</translation>
    </message>
</context>
<context>
    <name>WeekMailDialog</name>
    <message>
        <source>Week als mailtekst</source>
        <translation>Week as mail text</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Het hele team</source>
        <translation>The whole team</translation>
    </message>
    <message>
        <source>Voorbeeld van de mail</source>
        <translation>Preview of the mail</translation>
    </message>
    <message>
        <source>&amp;Voor</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Niemand ziet waarom iemand afwezig is. Beurtrol verstuurt zelf niets.</source>
        <translation>Nobody sees why somebody is away. Beurtrol sends nothing itself.</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Als tekst en als tabel (Ctrl+Shift+C)</source>
        <translation>As text and as table (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open in mailprogramma</source>
        <translation>Open in mail program</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gekopieerd. Plak het in je mail.</source>
        <translation>Copied. Paste it in your mail.</translation>
    </message>
    <message>
        <source>Plak hier het rooster (Ctrl+V), het staat op het klembord.</source>
        <translation>Paste the roster here (Ctrl+V), it is on the clipboard.</translation>
    </message>
    <message>
        <source>De tabel staat ook op het klembord.</source>
        <translation>The table is on the clipboard too.</translation>
    </message>
</context>
<context>
    <name>WeekPicture</name>
    <message>
        <source>Week met blokken</source>
        <translation>Week with blocks</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Maak een nieuw team</source>
        <translation>Make a new team</translation>
    </message>
    <message>
        <source>Vijf korte bladzijden, of begin met een voorbeeldteam</source>
        <translation>Five short pages, or start from an example team</translation>
    </message>
    <message>
        <source>Open een bestand</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Een planning van Beurtrol of een Excelwerkboek</source>
        <translation>A Beurtrol plan or an Excel workbook</translation>
    </message>
    <message>
        <source>Bekijk het voorbeeld</source>
        <translation>View the example</translation>
    </message>
    <message>
        <source>Centraal Onthaal met verzonnen mensen</source>
        <translation>Centraal Onthaal with made-up people</translation>
    </message>
    <message>
        <source>Bewaar een leeg sjabloon</source>
        <translation>Save an empty template</translation>
    </message>
    <message>
        <source>Een werkboek met uitleg, om in Excel in te vullen</source>
        <translation>A workbook with explanations, to fill in with Excel</translation>
    </message>
    <message>
        <source>Plan wie wanneer waar werkt, eerlijk verdeeld.</source>
        <translation>Plan who works where and when, fairly shared.</translation>
    </message>
    <message>
        <source>Of sleep een bestand op dit venster.</source>
        <translation>Or drag a file onto this window.</translation>
    </message>
    <message>
        <source>Alles blijft in jouw bestand op deze pc. Geen account, geen internet. Redenen van afwezigheid verlaten het bestand nooit.</source>
        <translation>Everything stays in your file on this computer. No account, no internet. Reasons of absence never leave the file.</translation>
    </message>
    <message>
        <source>Laatst geopend</source>
        <translation>Last opened</translation>
    </message>
</context>
<context>
    <name>WhatForm</name>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Hoeveel extra</source>
        <translation>How many extra</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Open van</source>
        <translation>Open from</translation>
    </message>
    <message>
        <source>Open tot</source>
        <translation>Open until</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Hele dag</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>NM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>T.e.m.</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Collega&apos;s zien enkel “afwezig”. Waarom, blijft in dit bestand.</source>
        <translation>Colleagues only see “away”. The reason stays in this file.</translation>
    </message>
    <message>
        <source>Wie terug is, krijgt de eigen uren terug. Wat anderen wijzigen, kies je rechts; niets wijzigen mag ook.</source>
        <translation>Whoever is back gets their own hours back. What others change, you choose on the right; changing nothing is fine too.</translation>
    </message>
    <message>
        <source>Wie dan een dienst had, krijgt ze niet en moet je verwittigen.</source>
        <translation>Whoever had a duty then does not get it, and you must tell them.</translation>
    </message>
    <message>
        <source>Enkel die dag. Langer open vraagt evenveel mensen als het blok ernaast.</source>
        <translation>That day only. Staying open longer needs as many people as the block beside it.</translation>
    </message>
    <message>
        <source>Komt bovenop wat anders gewenst is; het minimum blijft.</source>
        <translation>Comes on top of what is desired otherwise; the minimum stays.</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Hele dag</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>Uur…</source>
        <translation>Hour…</translation>
    </message>
    <message>
        <source>Vanaf welk uur</source>
        <translation>From what hour</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Datum…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>Onbekend</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Collega&apos;s zien enkel “afwezig”. De reden blijft in dit bestand.</source>
        <translation>Colleagues only see “away”. The reason stays in this file.</translation>
    </message>
    <message>
        <source>{0}: nog afwezig?</source>
        <translation>{0}: still away?</translation>
    </message>
    <message>
        <source>Die dag</source>
        <translation>That day</translation>
    </message>
    <message>
        <source>Enkel deze dag wordt geregeld. De volgende dag vraagt dit scherm het opnieuw.</source>
        <translation>Only this day is arranged. The next day this screen asks it again.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Nieuw team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Wat geeft dit?</source>
        <translation>What does this come to?</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vorige bladzijde (Alt+←)</source>
        <translation>Previous page (Alt+←)</translation>
    </message>
    <message>
        <source>Volgende bladzijde (Alt+→)</source>
        <translation>Next page (Alt+→)</translation>
    </message>
    <message>
        <source>Maak het team…</source>
        <translation>Make the team…</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>all right</translation>
    </message>
    <message>
        <source>nog niet in orde</source>
        <translation>not right yet</translation>
    </message>
</context>
<context>
    <name>WorkbookErrorsDialog</name>
    <message>
        <source>Fouten in het werkboek</source>
        <translation>Errors in the workbook</translation>
    </message>
    <message>
        <source>Blad</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Cel</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Verwacht</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Bedoel je</source>
        <translation>Did you mean</translation>
    </message>
    <message>
        <source>Kopieer lijst</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Open in Excel</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>{0}. Verbeter de cellen in Excel, bewaar, en klik op Probeer opnieuw.</source>
        <translation>{0}. Correct the cells in Excel, save, and click Try again.</translation>
    </message>
    <message>
        <source>Dit werkboek heeft 1 fout. Er is niets ingelezen.</source>
        <translation>This workbook has 1 error. Nothing was imported.</translation>
    </message>
    <message>
        <source>Dit werkboek heeft {0} fouten. Er is niets ingelezen.</source>
        <translation>This workbook has {0} errors. Nothing was imported.</translation>
    </message>
    <message>
        <source>Ook gezien, geen fout</source>
        <translation>Also noticed, not an error</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Afwezig per week, het hele jaar</source>
        <translation>Away per week, the whole year</translation>
    </message>
    <message>
        <source>heel {0}</source>
        <translation>all of {0}</translation>
    </message>
    <message>
        <source>halve dag afwezig</source>
        <translation>half day away</translation>
    </message>
    <message>
        <source>halve dagen afwezig</source>
        <translation>half days away</translation>
    </message>
    <message>
        <source>week {0}, {1}</source>
        <translation>week {0}, {1}</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Op {0} kan niemand nog weg zonder tekort</source>
        <translation>On {0} nobody more can go without a shortage</translation>
    </message>
    <message>
        <source>Op {0} zijn er nu al te weinig mensen</source>
        <translation>On {0} there are too few people already</translation>
    </message>
</context>
<context>
    <name>weeks</name>
    <message>
        <source>Wat gepubliceerd is, blijft: alles t.e.m. {0}.</source>
        <translation>What is published stays: everything up to {0}.</translation>
    </message>
    <message>
        <source>vergrendelde dag blijft</source>
        <translation>locked day stays</translation>
    </message>
    <message>
        <source>vergrendelde dagen blijven</source>
        <translation>locked days stay</translation>
    </message>
    <message>
        <source>{0} staan.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>De rest van deze weken wordt opnieuw verdeeld.</source>
        <translation>The rest of these weeks is shared out again.</translation>
    </message>
    <message>
        <source>Deze weken zijn nog leeg, er staat niets vast.</source>
        <translation>These weeks are still empty, nothing is fixed.</translation>
    </message>
    <message>
        <source>Gestopt. Dit is het beste rooster tot dan.</source>
        <translation>Stopped. This is the best roster so far.</translation>
    </message>
    <message>
        <source>plaats blijft leeg</source>
        <translation>place stays empty</translation>
    </message>
    <message>
        <source>plaatsen blijven leeg</source>
        <translation>places stay empty</translation>
    </message>
    <message>
        <source>{0} onder het minimum</source>
        <translation>{0} below the minimum</translation>
    </message>
    <message>
        <source>minimum overal gehaald</source>
        <translation>minimum met everywhere</translation>
    </message>
    <message>
        <source>Alle plaatsen zijn bezet.</source>
        <translation>All places are filled.</translation>
    </message>
    <message>
        <source>Het rooster is intussen gewijzigd. Neem je over, dan komen deze weken in de plaats.</source>
        <translation>The roster has changed in the meantime. If you accept, it replaces these weeks.</translation>
    </message>
    <message>
        <source>Neem het over of verwerp het. Overnemen kan je ongedaan maken.</source>
        <translation>Accept or discard it. Accepting can be undone.</translation>
    </message>
</context>
</TS>
