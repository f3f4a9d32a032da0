package org.plumbline.app.demo;

import java.util.List;

/** The words of the invented report. */
final class MarlshireText {

    record Section(String heading, List<String> paragraphs) {}

    static final List<String> SUMMARY = List.of(
            "Services for children in Marlshire are inadequate. Children who are at immediate risk are kept safe, and"
                    + " many families speak warmly of the people who help them. But leaders do not know well enough"
                    + " what happens to children after the first weeks, and too many young people leave care without"
                    + " a settled place to live.",
            "The council has had three directors of children’s services in four years. Plans were begun and set aside"
                    + " with each of them. Staff have stayed hopeful: the teams inspectors met were candid about what"
                    + " does not work, and the present leadership accepts the findings of this inspection in full.",
            "Where help is good it is because of the people who give it. Foster carers, family"
                    + " workers, teachers and health visitors in Marlshire know one another, and children"
                    + " notice. Parents described workers who rang back, who turned up, and who explained"
                    + " what would happen next.",
            "What is missing is a service that would be as good on a bad day as on a good one."
                    + " Records are late, supervision depends on who gives it, and agreements with other"
                    + " bodies are not written down. Children pay for this with delay, and care leavers pay"
                    + " for it with their homes.");

    static final List<String> AREAS_FOR_IMPROVEMENT = List.of(
            "How leaders at every level use one agreed set of performance information to find out what is not working"
                    + " and to put it right.",
            "The help given to care leavers who have no home of their own, in particular those aged 18 and over who"
                    + " move between the county’s districts.",
            "The regularity of supervision, and whether it gives social workers time to think about what a child’s day"
                    + " is like.",
            "Written plans for children, so that families can tell what is expected of them, by when, and how anyone"
                    + " will know that it has helped.",
            "The purpose of visits to children, and how soon what a child has said is written down and acted on.",
            "The number of suitable homes for children in care who have complex needs, so that fewer of them live"
                    + " far from school, family and friends.",
            "The readiness of independent reviewing officers and of those who chair child protection conferences to"
                    + " object when a plan has drifted.");

    static final List<Section> SECTIONS = List.of(
            new Section(
                    "The experiences and progress of children who need help and protection: requires improvement to be"
                            + " good",
                    List.of(
                            "Early help in Marlshire is easy to find. Seven family centres, two of them in converted"
                                    + " libraries, offer advice without an appointment. Parents told inspectors that"
                                    + " they had been listened to the first time they asked, and most did not need a"
                                    + " social worker afterwards.",
                            "The front door answers quickly. A decision about a new contact is made within a day for"
                                    + " almost all children, and the reasons for it are recorded. Police and health"
                                    + " colleagues sit in the same room, which spares families from telling their story"
                                    + " more than once.",
                            "Strategy meetings are held on time, but schools are not always asked to join them. In a"
                                    + " small number of cases this meant that something a teacher had noticed was"
                                    + " learned of only weeks later.",
                            "Assessments describe what has happened in a family clearly. They say less about what it"
                                    + " means for a particular child. Brothers and sisters are often described in the"
                                    + " same words, although their ages and needs differ.",
                            "Plans that follow assessments are long and hard to use. Many list services to attend"
                                    + " rather than changes to be seen. Several parents could not tell inspectors what"
                                    + " would have to be different for the plan to end.",
                            "Visits take place as often as they should for most children. Their purpose is not always"
                                    + " apparent from the record, and it can be a fortnight before the record is made."
                                    + " When a worker is away, the next one starts afresh.",
                            "Disabled children receive a caring service from a small, experienced team. Their views"
                                    + " are sought with patience and with pictures, signs and technology. The team’s"
                                    + " waiting list has been cleared since the autumn.",
                            "When children go missing from home, someone talks to them on their return. What they say"
                                    + " is shared within the team but is not brought together across the county, so that"
                                    + " patterns are seen late.",
                            "Children who are cared for by relatives under private arrangements are known to the"
                                    + " council and are visited. The suitability of these arrangements is settled within"
                                    + " the time allowed, and carers are told plainly what money and advice they may ask"
                                    + " for.",
                            "Out of hours, calls are answered by experienced workers who can see what the day team"
                                    + " knows. They act when they must and otherwise leave clear notes. Families do not"
                                    + " have to begin again in the morning.")),
            new Section(
                    "The experiences and progress of children in care: requires improvement to be good",
                    List.of(
                            "Children come into care when they need to, and seldom in haste. Relatives are considered"
                                    + " early. Where the court is involved, the council’s evidence is generally sound"
                                    + " and arrives when it is due.",
                            "Most children in care live in families, and most foster carers feel part of a team around"
                                    + " the child. The council’s own carers praise the telephone line that is staffed by"
                                    + " other carers at weekends.",
                            "There are not enough homes for children with complex needs. On the first day of the"
                                    + " inspection, 31 children lived more than 40 miles from Marlshire. Some have"
                                    + " changed school twice, and contact with grandparents has lapsed for a few.",
                            "Reviews are punctual and children are helped to take part in them. Independent reviewing"
                                    + " officers know the children well. They do not often object in writing when"
                                    + " something agreed has not been done, and when they do the answer can take"
                                    + " months.",
                            "Health assessments are completed promptly for children who live in the county. For those"
                                    + " placed elsewhere there are delays which managers have known about for a year.",
                            "The virtual school keeps a close eye on attendance and celebrates what children achieve."
                                    + " Personal education plans are up to date. Too few of them set targets that a"
                                    + " child would recognise.",
                            "Life-story work is done with imagination where it is done at all. Around a third of the"
                                    + " children for whom it was planned had not begun it.",
                            "Unaccompanied children who have come from abroad are welcomed with care. They are found"
                                    + " schools quickly, and several spoke with affection of the café where they cook"
                                    + " together on Fridays. Legal advice about their stay can be slow to arrange.",
                            "When children return to their parents, this is usually planned and watched over. For"
                                    + " a few it was not decided at any meeting, and the support that had been promised"
                                    + " began only after the child had been at home for some weeks.")),
            new Section(
                    "The experiences and progress of care leavers: inadequate",
                    List.of(
                            "Personal advisers are committed and well liked. They are also too few. Each works with"
                                    + " about 34 young people, and several young people told inspectors that they had"
                                    + " stopped calling because nobody had time.",
                            "Care leavers who lose their home do not get help soon enough. The county council and the"
                                    + " districts disagree about whose duty it is to house them, and while they do so"
                                    + " young people sleep on friends’ sofas. Nine were in bed and breakfast rooms at"
                                    + " the time of the inspection, two of them with a baby.",
                            "Pathway plans are written with young people, but seldom with those who could make them"
                                    + " come true. Housing officers, colleges and employers are named in the plans without"
                                    + " having seen them.",
                            "Young people in custody are visited before their release. After release the record is"
                                    + " often silent for weeks at exactly the time when help is needed most.",
                            "The local offer is generous on paper. Few of the young people whom inspectors met had"
                                    + " heard of the council tax exemption or of the fund for driving lessons.",
                            "Those who go on to university are supported well, including in the holidays. Their"
                                    + " experience shows what the service can do when a worker has the time.",
                            "Care leavers who are parents are judged less and helped more than before. A worker for"
                                    + " young parents has been in post since the summer, and those who know her say that"
                                    + " she has made all the difference.")),
            new Section(
                    "The impact of leaders on social work practice with children and families: inadequate",
                    List.of(
                            "Leaders have not had a true picture of practice. Three sets of figures are in use, which"
                                    + " count the same things in different ways. Reports to elected members showed most"
                                    + " measures as good while teams were describing the opposite.",
                            "Audits are carried out each month and are honest. What they find is not followed up. The"
                                    + " same weaknesses in plans and in supervision were reported in each of the last"
                                    + " four quarters.",
                            "Supervision is uneven. Some social workers see their manager every three weeks and value"
                                    + " it. Others had not had a recorded conversation about a child’s case since the"
                                    + " summer.",
                            "The lead member and the chief executive have begun to ask harder questions. An improvement"
                                    + " board was agreed in principle before the inspection, with an independent chair,"
                                    + " and partners have said that they will attend.",
                            "Caseloads have come down in the assessment teams after a determined effort to recruit."
                                    + " They remain high in the teams for children in care, where one post in five is"
                                    + " filled by agency staff.",
                            "Work with partners is strongest where people know one another. It rests on goodwill more"
                                    + " than on agreement: there is no protocol with the districts about housing, and"
                                    + " none with neighbouring counties about children who live there.",
                            "Staff are proud of their work and of one another. They asked inspectors to record that"
                                    + " they want clear priorities, few of them, and leaders who stay long enough to see"
                                    + " them through.",
                            "The council knows what its next steps must be, because its own staff have written"
                                    + " most of them down. What inspectors did not see is an order among them, a person"
                                    + " answerable for each, and a way of telling whether children are better off as a"
                                    + " result.")));

    private MarlshireText() {}
}
