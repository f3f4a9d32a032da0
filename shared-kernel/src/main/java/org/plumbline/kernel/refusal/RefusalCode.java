package org.plumbline.kernel.refusal;

/** Names of the rules that refuse a command. A name never changes its meaning. */
public enum RefusalCode {
    ROLE_NOT_PERMITTED("Your role may not do this."),
    TOO_MANY_REFUSALS(
            "You have been refused too often within a minute. Read why, wait a minute, and try again. This one is not on"
                    + " record."),

    SAME_PERSON(
            "The person who imported a report, or last changed what was read from it, cannot confirm its findings. Ask"
                    + " another person to confirm them.",
            true),
    SELF_ANSWER("Whoever raised a challenge does not answer it.", true),
    SELF_APPROVAL("The person who proposed a new date cannot decide on it.", true),
    SELF_VERIFICATION("The person who claims an action complete, or owns it, cannot verify it.", true),
    SELF_ASSURANCE("Assurance must come from someone other than an owner, the SRO or who submitted evidence.", true),

    EMPTY("The file is empty."),
    NOT_A_PDF("The file is not a PDF."),
    TRUNCATED("The PDF is damaged or cut short."),
    ENCRYPTED("The PDF is encrypted or needs a password."),
    TOO_LARGE("The file is over 25 MB."),
    TOO_MANY_PAGES("The PDF has more pages than an inspection report can have."),
    DECOMPRESSION_BOMB("The PDF unpacks to far more than an inspection report can hold."),
    TOO_COMPLEX("This takes too much work to read. Split it, or save the file again in a simpler form, and send that."),
    NO_TEXT("The PDF holds pictures of pages and no text."),
    NOT_AN_INSPECTION_REPORT("The PDF is not an inspection report that can be read here."),
    SAFEGUARDING_BOARD_REVIEW("This is a review of a safeguarding board alone, not of a local authority."),

    POSSIBLE_PERSONAL_DATA("The text seems to hold personal data."),
    ALREADY_LEFT("That the person left is on record."),
    PERSON_UNKNOWN("Choose a person who is in the directory and has not left."),
    PERSON_ERASED("Who acted under this id was erased, for good."),
    ALREADY_ALLOWED("That text was allowed."),

    UNKNOWN_FRAMEWORK("No framework is known by that code."),
    REPORT_NOT_RECEIVED("The report has not been received."),
    ALREADY_RECEIVED("The report was received; if the day is wrong, correct it."),
    ALREADY_PUBLISHED("The report was published."),
    DATE_DIFFERS("Another day is on record for this; correct that one instead."),
    FINDINGS_NOT_CONFIRMED("The findings are not confirmed."),
    OPEN_ITEMS("An item of this inspection is still open, or a clock of it runs."),
    INSPECTION_ENDED("The inspection was concluded, or another took its place."),
    UNKNOWN_KIND("The framework has no items of that kind."),
    UNKNOWN_GRADE("The framework does not judge by that grade."),
    AUTHORITY_REGISTERED("The inspection is registered under its authority’s number, which clocks and meetings go by."),
    FILE_UNCHANGED("That is the file on record already."),
    PUBLICATION_UNCHANGED("That is who may see it already."),
    WIDER_THAN_REPORT("An item is seen by no more people than the report it belongs to; decide on the report first."),
    RESTRICTED_NOT_PUBLIC("A complainant or a child stands behind items of this framework; they are never public."),
    NOT_JOINT("Under this framework one authority owns the items alone."),
    PARTNERS_MISSING("Partners own these items together; name the one that leads and the others first."),
    NOT_A_PARTNER("That body is neither the lead nor a partner of the inspection."),
    NOT_A_LATER_INSPECTION(
            "Only a later inspection of the same authority, with its findings confirmed, takes the place of this one."),
    CARRIED_FORWARD_INCOMPLETE(
            "For each recommendation that is not settled, say which one of the later inspection takes its place, or why it"
                    + " stays open."),
    DUPLICATE_INSPECTION("This inspection is already here."),
    UNRESOLVED_WARNING("Each warning must be acknowledged, and grades that conflict amended, before confirmation."),
    INCOMPLETE_PROPOSAL("The proposal lacks something an inspection cannot do without."),
    FINDINGS_LOCKED(
            "The findings are confirmed. Where the text of one is not what the published report says, propose what it"
                    + " says."),
    TEXT_UNCHANGED("That is what the text says already."),
    PROPOSAL_WITHDRAWN("The proposal was withdrawn."),
    RECEIVED_BEFORE_FIELDWORK_ENDED("A report cannot be received before the inspectors have left."),
    RECEIVED_BEFORE_SENT("A report is received on the day it was sent, or later."),
    PUBLISHED_BEFORE_RECEIVED("A report cannot be published before it is received."),

    ALREADY_RESPONDED("This recommendation has its response."),
    RESPONSE_NOT_AVAILABLE("Findings of this inspectorate cannot be declined."),
    RESPONSE_MISSING("The recommendation has not been accepted."),
    NO_ACTIONS("The recommendation has no action."),
    ACTIONS_OPEN("An action of this recommendation is not verified as complete."),
    NOT_DELIVERED("The recommendation has not been declared delivered."),
    EVIDENCE_MISSING("Evidence is missing."),
    ASSURANCE_NOT_REQUESTED("Assurance has not been requested."),
    LINE_NOT_AVAILABLE("Your role cannot give assurance on that line."),
    INSUFFICIENT_ASSURANCE("The latest assurance is below reasonable, or there is none."),
    IMPACT_NOT_EVIDENT("Impact is not rated evident, and no waiver is minuted."),
    CRITERIA_NOT_RATED("Each success criterion of each linked action is rated, and each once."),
    LEVEL_ABOVE_WORST("The overall level is no better than the lowest of any criterion."),
    PERIOD_EXISTS("That period has been recorded."),
    PERIOD_NOT_NEXT("Periods follow one another: this one begins the day after the last one ended."),
    PERIOD_BEFORE_ASSURANCE("A period counts from the day of the assurance on."),
    NOT_EMBEDDED("New practice has not held for as many periods in a row as are needed, and no waiver is minuted."),
    RISK_ACCEPTANCE_MISSING(
            "Under this framework whoever declines an item names who bears the risk, and when it is reviewed."),
    SUCCESSOR_SEEN_BY_MORE(
            "Open actions would be seen by more people than now: decide who may see the one that takes its place first."),
    SUCCESSOR_UNFIT("Only a recommendation of the same authority that is still tracked takes the place of another."),
    WRONG_BODY("That is not the body whose word closes an item under this framework."),
    ALREADY_HELD("The recommendation is on hold already."),
    HELD_TOO_OFTEN(
            "Work has been held for as long as all its holds together may last; the board decides what becomes of it."),
    NOT_CLOSED("The recommendation is not closed."),
    REOPENING_NEEDS_A_VISIT("Without an inspector’s visit that found it wanting, only the chair reopens."),
    NO_REOPENING_PROPOSED("No visit proposes to open this again, or it was decided on."),
    CLOSER_NOT_PERMITTED("Under this framework somebody else decides that an item is closed."),
    OUTSIDE_ACCEPTANCE_MISSING("Under this framework an item closes only after the body outside is satisfied."),
    CONFLICT_DECLARED("Whoever declared an interest in an item does not decide on it.", true),
    RESPONSE_UNCHANGED("That is the response already."),
    NO_LONGER_TRACKED("Another recommendation took the place of this one."),
    CYCLE("That one was itself replaced by this one."),
    HOLD_TOO_LONG("Work is held no longer at a time than the board’s rules allow."),
    NOT_HELD("The recommendation is not on hold."),
    ALREADY_CLOSED("The recommendation is closed."),

    NOT_OWNER("Only the owner of an action may do this."),
    NOT_SRO("Another SRO is named for this, on the recommendation or for the priority of the plan that holds it."),
    OWNER_NOT_ACTIVE("The person named as owner has left."),
    RATING_NOT_WORSE("An owner declares an action worse than the rules find it, never as they do and never better."),
    OUTSIDE_PLAN_PERIOD("The due date is outside the period of the plan that covers this."),
    ALREADY_COMPLETE("The action is complete."),
    ALREADY_CLAIMED("Completion has been claimed and awaits a decision."),
    NOT_CLAIMED("Completion has not been claimed."),
    DATE_UNCHANGED("The proposed date is the current one."),
    DATE_BEFORE_START("The proposed date is before the action starts."),
    PROPOSAL_PENDING("Another proposal awaits a decision."),
    ACTION_CANCELLED("The action was cancelled."),
    ALREADY_BLOCKED("The action is blocked already."),
    NOT_BLOCKED("The action is not blocked."),
    OWNER_UNCHANGED("That person owns the action already."),
    NOT_FINISHED("Only an action that was verified or cancelled can be reopened."),
    MILESTONES_OPEN("A milestone of this action is neither complete nor waived."),
    MILESTONE_OUTSIDE_ACTION("A milestone lies between the start and the due date of its action."),
    NO_SUCH_MILESTONE("The action has no such milestone."),
    MILESTONE_SETTLED("The milestone is complete or waived already."),
    SELF_WAIVER("Whoever owns an action, or owned it before, cannot waive its milestones.", true),
    STATUTORY_DATE("The law sets this date; nobody here can change it."),
    NO_UPDATE_TO_ACCEPT("There is no report of progress that has not been accepted."),
    ALREADY_ENDORSED("The proposed date has been endorsed already."),
    NO_SUCH_PROPOSAL("There is no such proposal awaiting a decision."),
    CHANGE_CONTROL(
            "The plan is approved, so what it holds changes by a decision of the board: name the meeting that decided"
                    + " to add it, or let the board cancel it at one."),
    BOARD_DECISION_NEEDED("The total slip is beyond what an SRO may approve; the board decides."),

    UNSUPPORTED_TYPE("Files of this type are not taken as evidence."),
    FILE_NOT_SENT("A file is named and none was sent. Send the file itself, or give a reference."),
    FILE_DESTROYED("The file was destroyed by order of the data protection officer, for good."),
    INCIDENT_CLOSED("The incident is closed."),
    ALREADY_NOTIFIED("The regulator was told of this incident."),
    DELAY_UNEXPLAINED("More than 72 hours have passed: say why the regulator is told only now (UK GDPR, Article 33)."),
    NOTIFICATION_UNDECIDED("Before an incident is closed, the regulator is told, or it is said why not."),
    NO_LEGAL_HOLD("No legal hold is in force on this inspection."),
    LEGAL_HOLD("A legal hold is in force: nothing is disposed of until it is lifted."),
    EVIDENCE_ENDED("This evidence counts no longer: it was rejected, withdrawn, replaced, or has expired."),
    CLAIM_EVIDENCE_LAPSED(
            "Evidence that the claim names counts no longer, and nothing took its place: return the claim, or replace"
                    + " it."),
    EVIDENCE_QUARANTINED("This evidence is in quarantine."),
    EVIDENCE_RELIED_ON("A closed recommendation rests on this evidence."),
    NOT_QUARANTINED("This evidence is not in quarantine."),
    NOT_SUBMITTER("Only who submitted this evidence may do this, or the programme manager."),
    ALREADY_ACCEPTED("This evidence has been accepted."),
    REPLACEMENT_UNFIT("Only evidence for the same action that counts itself can take the place of other evidence."),
    FILE_NOT_STORED("No file is stored here for this evidence; give the SHA-256 of the one at hand."),
    HASH_MISMATCH("The file is not the one its SHA-256 names."),

    MEETING_NOT_OPEN("Decisions are taken only while the meeting is open."),
    MEETING_ALREADY_OPENED("The meeting has been opened."),
    MEETING_NOT_YET_HELD("A meeting opens on the day it is held, not before."),
    NOT_THE_DAY_OF_THE_MEETING("What is done at a meeting is effective on the day the meeting is held."),
    PAPERS_NOT_PUBLISHED(
            "A council committee does not meet before its papers are published (Local Government Act 1972, section"
                    + " 100B); if it is urgent all the same, say why."),
    INTEREST_OF_ANOTHER("A board member speaks of no interests but their own."),
    NO_SUCH_INTEREST("No such interest stands at this meeting."),
    MEETING_OVER("The meeting is over; raise it on the papers of the next one."),
    NO_SUCH_CHALLENGE("No such challenge was raised."),
    CHALLENGE_ANSWERED("The challenge has been answered."),
    MEETING_NOT_CLOSED("Minutes are written after the meeting is closed."),
    MEETING_CANCELLED("The meeting was cancelled."),
    PAPERS_ALREADY_PUBLISHED("The papers are published, and what is in them stays as it was."),
    CLEAR_DAYS("A council committee’s papers are public five clear days before it meets (Local Government Act 1972,"
            + " section 100B); if it is urgent all the same, say why."),
    NOT_A_LATER_MEETING("That is not a later meeting of the same board that can take it up."),
    MINUTES_NOT_DRAFTED("The minutes have not been drafted."),
    MINUTES_NOT_AGREED("The minutes have not been agreed; draft them anew instead."),
    MINUTES_ALREADY_AGREED("The minutes are agreed; if they are wrong, correct them."),
    NO_SUCH_DECISION("The meeting took no such decision on this item, or something else was done by it already."),
    UNKNOWN_CALENDAR("No such version of the list of bank holidays is here."),
    RULES_UNCHANGED("Those are the rules of that day already."),
    MEETING_OF_ANOTHER_AUTHORITY("The meeting is of another authority’s board."),
    MEETING_OF_ANOTHER_BOARD("The meeting is of a board that does not oversee this."),
    BEFORE_ITS_CAUSE("A decision is not dated before what it decides on."),
    NO_QUORUM("The meeting is not quorate."),
    NOT_IN_THE_CHAIR(
            "A decision of the board is taken by its chair, who is present, or by its vice-chair while the chair is away."),

    ITEM_OF_ANOTHER_BOARD("An item that is named belongs to another board. Name items that this board oversees."),
    DECISION_HAS_ITS_COMMAND("This decision has a command of its own, which takes it and carries it out. Use that."),

    ALREADY_A_MEMBER("This person sits on the board already; change the capacity, or end the membership first."),
    NOT_A_MEMBER("This person does not sit on the board; appoint them first."),
    TWO_CHAIRS("Somebody else chairs the board then; change their capacity or end their membership first."),
    BEFORE_MEMBERSHIP("The day is before this person began to sit on the board as they do; give a later day."),
    CAPACITY_UNCHANGED("This person sits on the board in that capacity already."),

    MEASURE_CODE_TAKEN("Another measure of this authority has that code."),
    DENOMINATOR_TOO_SMALL("The board’s rules let no measure show figures of so few cases."),
    PERIOD_IN_FUTURE("The period has not begun."),
    PERIOD_NOT_ENDED("The figure of a period that has not ended is provisional."),
    PERIOD_NOT_RECORDED("That period has no figure to revise."),
    TARGET_UNCHANGED("Those are the targets already."),
    THRESHOLDS_UNCHANGED("That is how far short of its target the measure is amber already."),
    MEASURE_RETIRED("The measure was retired."),
    SCORE_ORDER("A risk is meant to fall: the target is at most the current score, and that at most the inherent one."),
    RISK_NOT_TREATED("Nothing has been done about the risk; say what is done, or let the board bear it."),
    RISK_OWNER_UNCHANGED("That is who looks after the risk already."),
    RISK_LINKED("The risk is linked to all of these already."),
    RISK_NOT_ASSESSED("The risk has not been placed on the grid."),
    RISK_ALREADY_ACCEPTED("The board bears this risk already; review it, or say what is done about it."),
    RISK_CLOSED("The risk is closed."),
    RISK_NOT_CLOSED("The risk is not closed."),
    NOT_RISK_OWNER("An action owner reviews only the risks they look after."),
    VISIT_OUTSIDE_INTERVENTION(
            "A monitoring visit comes after the report of its inspection was received, and before the inspection"
                    + " ends."),
    VISIT_NOT_SCHEDULED("The days of the visit are not agreed."),
    VISIT_NOT_DUE("A visit does not start before its first day."),
    VISIT_NOT_STARTED("The visit has not started."),
    VISIT_STARTED("The visit has started."),
    VISIT_ENDED("The visit was cancelled, or everything that came of it is done."),
    ALREADY_RECORDED("This is on record already."),
    FEEDBACK_NOT_RECORDED("What the inspectors said at the end is not on record."),
    LETTER_BEFORE_VISIT_ENDED("The letter cannot be received before the visit is over."),
    LETTER_NOT_RECEIVED("The letter of the visit has not been received."),
    FIRST_VISIT_LETTER_UNPUBLISHED(
            "The letter of the first visit after an inspection is not published, unless a reason says why it is."),
    LETTER_NUMBER_TAKEN("Another visit after the same inspection has a letter with that number."),
    LETTER_UNCHANGED("That is what is on record of the letter."),
    BEFORE_LETTER("That is before the day on which the letter was received."),
    LETTER_SETTLED("Whether the letter is published is on record."),
    LETTER_UNDECIDED("Whether the letter is published is not on record."),
    FINDINGS_NOT_ACTIONED("Something the visit found has not been acted on."),
    UNKNOWN_CHAIN("No approval chain is known by that name."),
    PLAN_EXISTS("Another plan that is neither closed nor withdrawn covers that inspection."),
    PLAN_LOCKED("The plan changes only while it is a draft: have its version returned, or refresh the plan."),
    PLAN_EMPTY("A version needs at least one priority with a recommendation under it."),
    PLAN_NOT_LIVE("No version of the plan is live."),
    PLAN_ENDED("The plan was closed or withdrawn."),
    NO_SUCH_PRIORITY("The plan has no such priority."),
    NO_LEADING_PRIORITY("No priority leads on it yet: put it under the one that does first."),
    PRIORITY_UNCHANGED("That is how it is already."),
    OUTSIDE_PLAN("The recommendation is not of an inspection that this plan covers."),
    VERSION_NOT_FROZEN("That version is not the frozen one that awaits the bodies of the chain."),
    NOT_NEXT_IN_CHAIN("Another body of the plan’s chain comes first."),
    RECORDER_NOT_PERMITTED("Under the plan’s chain another role records what this body resolves."),
    MINUTE_MISSING("This body’s resolution needs the reference of its minute."),
    VERSION_APPROVED("A version of the plan was approved; it can be refreshed or closed."),

    VERSION_NOT_APPROVED("Only a version that was approved can be submitted."),
    SELF_SUBMISSION("Whoever recorded that a version was approved does not submit it.", true),
    RECIPIENT_MISSING("The statement goes to everybody the clock names."),
    CLOCK_UNCONDITIONAL("This is owed whatever the report says, so its clock is not stood down."),
    CLOCK_STOOD_DOWN("The clock was stood down; nothing is owed."),
    SENT_DATE_MISSING("A clock of this framework counts from the day the report was sent; say which day that was."),
    NOT_SUBMITTED("Nothing has been submitted."),
    NOTHING_TO_SUBMIT("This clock waits for a publication; there is nothing to submit."),
    ALREADY_DISCHARGED("What was owed has been done."),

    IDEMPOTENCY_KEY_REUSED("The same idempotency key came with a different request.");

    private final String sentence;
    private final boolean separatesDuties;

    RefusalCode(String sentence) {
        this(sentence, false);
    }

    RefusalCode(String sentence, boolean separatesDuties) {
        this.sentence = sentence;
        this.separatesDuties = separatesDuties;
    }

    /** What an officer reads when there is nothing more particular to say. */
    public String sentence() {
        return sentence;
    }

    /** Whether this is about who acts on whose work; named before a missing role is. */
    public boolean separatesDuties() {
        return separatesDuties;
    }
}
