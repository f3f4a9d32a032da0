package org.plumbline.kernel.refusal;

/** Names of the rules that refuse a command. A name never changes its meaning. */
public enum RefusalCode {
    ROLE_NOT_PERMITTED("Your role may not do this."),

    SAME_PERSON("The person who imported a report cannot confirm its findings.", true),
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
    TOO_COMPLEX("The file takes far more work to read than any inspection report."),
    NO_TEXT("The PDF holds pictures of pages and no text."),
    NOT_AN_INSPECTION_REPORT("The PDF is not an inspection report that can be read here."),
    SAFEGUARDING_BOARD_REVIEW("This is a review of a safeguarding board alone, not of a local authority."),

    UNKNOWN_FRAMEWORK("No framework is known by that code."),
    REPORT_NOT_RECEIVED("The report has not been received."),
    ALREADY_RECEIVED("The report was received; if the day is wrong, correct it."),
    ALREADY_PUBLISHED("The report was published."),
    DATE_DIFFERS("Another day is on record for this; correct that one instead."),
    FINDINGS_NOT_CONFIRMED("The findings are not confirmed."),
    OPEN_ITEMS("An item of this inspection is still open, or a clock of it runs."),
    INSPECTION_ENDED("The inspection was concluded, or another took its place."),
    DUPLICATE_INSPECTION("This inspection is already here."),
    UNRESOLVED_WARNING("Each warning must be acknowledged, and grades that conflict amended, before confirmation."),
    INCOMPLETE_PROPOSAL("The proposal lacks something an inspection cannot do without."),
    FINDINGS_LOCKED("The findings are confirmed; their text can no longer change."),
    PROPOSAL_WITHDRAWN("The proposal was withdrawn."),
    RECEIVED_BEFORE_FIELDWORK_ENDED("A report cannot be received before the inspectors have left."),
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
    PERIOD_EXISTS("That period has been recorded."),
    NOT_CLOSED("The recommendation is not closed."),
    REOPENING_NEEDS_A_VISIT("Without an inspector’s visit that found it wanting, only the chair reopens."),
    CLOSER_NOT_PERMITTED("Under this framework somebody else decides that an item is closed."),
    OUTSIDE_ACCEPTANCE_MISSING("Under this framework an item closes only after the body outside is satisfied."),
    CONFLICT_DECLARED("Whoever declared an interest in an item does not decide on it.", true),
    RESPONSE_UNCHANGED("That is the response already."),
    NO_LONGER_TRACKED("Another recommendation took the place of this one."),
    CYCLE("That one was itself replaced by this one."),
    HOLD_TOO_LONG("Work is held for at most 90 days at a time."),
    NOT_HELD("The recommendation is not on hold."),
    ALREADY_CLOSED("The recommendation is closed."),

    NOT_OWNER("Only the owner of an action may do this."),
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
    NO_SUCH_PROPOSAL("There is no such proposal awaiting a decision."),
    BOARD_DECISION_NEEDED("The total slip is beyond what an SRO may approve; the board decides."),

    UNSUPPORTED_TYPE("Files of this type are not taken as evidence."),
    EVIDENCE_ENDED("This evidence counts no longer: it was rejected, withdrawn, replaced, or has expired."),
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
    NO_SUCH_DECISION("The meeting took no such decision on this item."),
    NO_QUORUM("The meeting is not quorate."),

    VERSION_NOT_APPROVED("Only a version that was approved can be submitted."),
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
