#!/usr/bin/env bash
# A recommendation from its inspection to the board that may not close it yet, by curl alone.
#
#   mvn spring-boot:run -Dspring-boot.run.arguments=--plumbline.demo=false
#   docs/examples/sample-stream.sh [http://localhost:8080]
#
# Council, people and figures are invented. Each line says what is asked; what the rules must refuse is asked too, and what
# is read back is compared. It ends with 1 at the first difference.
# Where PLUMBLINE_DAY names a file, each day of the story is written to it before the day's first step: for a server whose
# clock follows that file. Against any other server all of it is recorded today.
set -euo pipefail

BASE=${1:-http://localhost:8080}
STREAM=$$
BODY=$(mktemp)
trap 'rm -f "$BODY"' EXIT

on() {
    DAY=$1
    if [ -n "${PLUMBLINE_DAY:-}" ]; then echo "$DAY" >"$PLUMBLINE_DAY.next" && mv "$PLUMBLINE_DAY.next" "$PLUMBLINE_DAY"; fi
    printf '\n%s\n' "$DAY"
}

call() { # user method path [curl arguments]
    local user=$1 method=$2 path=$3
    shift 3
    STATUS=$(curl -sS -o "$BODY" -w '%{http_code}' -u "$user:plumbline" -X "$method" "$@" "$BASE$path")
}

fail() {
    printf 'DIFFERS: %s\n' "$1"
    cat "$BODY"
    exit 1
}

said() { # user words path json: what somebody permitted says, and the rules let pass
    printf '  %-6s %s\n' "$1" "$2"
    call "$1" POST "$3" -H 'Content-Type: application/json' \
        -d "{\"effectiveOn\": \"${EFFECTIVE:-$DAY}\"${4:+, $4}}"
    [[ $STATUS == 2* ]] || fail "$2 was answered $STATUS"
}

refused() { # user words path json codes...
    printf '  %-6s %s\n' "$1" "$2"
    call "$1" POST "$3" -H 'Content-Type: application/json' -d "{\"effectiveOn\": \"$DAY\"${4:+, $4}}"
    shift 4
    for code in "$@"; do
        grep -q "\"$code\"" "$BODY" || fail "$code was expected"
        printf '         refused: %s\n' "$code"
    done
}

value() { # the first value of a field of the last answer
    grep -oE "\"$1\":(\"[^\"]*\"|[-0-9.]+)" "$BODY" | head -1 | cut -d: -f2- | tr -d '"'
}

list() { # the n-th entry of a list of ids in the last answer
    grep -o "\"$1\":\[[^]]*\]" "$BODY" | head -1 | cut -d[ -f2 | tr -d '"]' | cut -d, -f"$2"
}

reads() { # words path field expected
    call ia GET "$2"
    local got
    got=$(value "$3") || got=nothing
    [ "$got" = "$4" ] || fail "$1: $3 is $got, not $4"
    printf '  reads  %s: %s\n' "$1" "$got"
}

evidence() { # user action title
    printf '  %-6s sends %s\n' "$1" "$3"
    call "$1" POST /api/evidence -F "actionId=$2" -F "title=$3" -F type=DATASET -F "effectiveOn=$DAY" \
        -F "file=@-;filename=figures.txt;type=text/plain" <<<"$3, $STREAM"
    [[ $STATUS == 2* ]] || fail "evidence was answered $STATUS"
    EVIDENCE=$(value id)
}

meeting() { # title: held today and quorate
    said clerk "calls the $1" /api/meetings \
        "\"inspectionId\": \"$INSPECTION\", \"title\": \"$1\", \"heldOn\": \"${EFFECTIVE:-$DAY}\", \"quorum\": 3"
    MEETING=$(value id)
    said clerk "opens it" "/api/meetings/$MEETING/opening" '"present": ["chair", "bm", "dcs", "qa"]'
}

action() { # title owner role start due
    said pm "adds: $1" /api/actions "\"recommendationIds\": [\"$SECOND\"], \"title\": \"$1\", \"owner\": \"$2\",
        \"ownerRole\": \"$3\", \"startOn\": \"$4\", \"dueOn\": \"$5\", \"successCriteria\": [\"It is shown to work\"]"
    ACTION=$(value id)
}

progress() { # user action words forecast rating
    said "$1" "reports: $3" "/api/actions/$2/progress" "\"narrative\": \"$3\", \"forecastOn\": \"$4\", \"selfRating\": \"$5\""
}

on 2024-05-16
said pm "registers the inspection" /api/inspections "\"framework\": \"ILACS\", \"authority\": \"Marlshire\",
    \"urn\": \"${PLUMBLINE_URN:-8$(printf %04d $((STREAM % 10000)))}\", \"firstDay\": \"2024-03-04\", \"lastDay\": \"2024-03-15\""
INSPECTION=$(value id)
said pm "receives the report" "/api/inspections/$INSPECTION/receipt" '"receivedOn": "2024-05-16"'
CLOCKS=$(grep -o '"obligationIds":\[[^]]*\]' "$BODY" | cut -d[ -f2 | tr -d '"]' | tr , ' ')

on 2024-05-17
said pm "enters the findings" "/api/inspections/$INSPECTION/findings" '
    "judgements": [{"name": "Overall effectiveness", "grade": "INADEQUATE"}],
    "findings": [
        {"position": 1, "kind": "AREA_FOR_IMPROVEMENT", "page": 2, "text": "Oversight of performance by leaders."},
        {"position": 2, "kind": "AREA_FOR_IMPROVEMENT", "page": 2, "text": "Support and advice for care leavers."},
        {"position": 3, "kind": "AREA_FOR_IMPROVEMENT", "page": 2, "text": "Supervision of social workers."}]'
CONFIRMATION='"receivedOn": "2024-05-16", "publishedOn": "2024-05-16", "acknowledgedWarnings": []'
refused pm "confirms what they entered" "/api/report-imports/$INSPECTION/confirmation" "$CONFIRMATION" SAME_PERSON

on 2024-05-20
said pm2 "confirms them" "/api/report-imports/$INSPECTION/confirmation" "$CONFIRMATION"
FIRST=$(list recommendationIds 1)
SECOND=$(list recommendationIds 2)
THIRD=$(list recommendationIds 3)
for clock in $CLOCKS; do
    call ia GET "/api/obligations/$clock?after=$clock:0"
    if grep -q '"dueOn":"2024-08-23"' "$BODY"; then STATEMENT=$clock; fi
done
[ -n "${STATEMENT:-}" ] || fail "no clock is due 2024-08-23"
reads "the statement is due" "/api/obligations/$STATEMENT" dueOn 2024-08-23

for member in chair:CHAIR bm:VICE_CHAIR dcs:VOTING qa:VOTING ia:ATTENDING; do
    said clerk "appoints ${member%:*} to the board" "/api/inspections/$INSPECTION/members" \
        "\"personId\": \"${member%:*}\", \"capacity\": \"${member#*:}\", \"from\": \"2024-05-20\""
done

on 2024-06-03
for each in "$FIRST" "$SECOND" "$THIRD"; do
    said dcs "accepts a recommendation" "/api/recommendations/$each/response" '"decision": "ACCEPTED"'
done
said pm "drafts the plan" /api/plans "\"inspectionIds\": [\"$INSPECTION\"], \"title\": \"Improvement plan\",
    \"chain\": \"board-council\", \"startsOn\": \"2024-04-01\", \"endsOn\": \"2026-03-31\""
PLAN=$(value id)
said pm "names a priority" "/api/plans/$PLAN/priorities" \
    '"title": "Care leavers", "sroOffice": "Head of Service, Care Leavers", "sro": "sro"'
PRIORITY=$(value priorityId)
said pm "puts recommendation 2 under it" "/api/plans/$PLAN/priorities/$PRIORITY/recommendations" \
    "\"recommendationId\": \"$SECOND\""
action "A2.1 Contact every care leaver aged 21 to 25" ao "Care Leavers Service Manager" 2024-04-08 2024-07-31
A21=$ACTION
action "A2.2 Joint housing protocol" ao2 "Housing Partnership Manager" 2024-06-10 2024-11-29
A22=$ACTION
action "A2.3 Local offer in accessible formats" ao "Participation Lead" 2024-07-01 2024-12-13
A23=$ACTION
said pm "defines measure M1" /api/measures "\"code\": \"M1\", \"title\": \"Care leavers in contact\",
    \"recommendationIds\": [\"$SECOND\"], \"unit\": \"PERCENT\", \"polarity\": \"HIGHER_IS_BETTER\", \"frequency\": \"MONTHLY\",
    \"source\": \"Case system\", \"baseline\": 41, \"baselineFrom\": \"2024-03-01\", \"amberWithin\": 5,
    \"minDenominator\": 5, \"trajectory\": [{\"by\": \"2025-03-31\", \"value\": 90}]"
M1=$(value id)

on 2024-06-25
said pm "freezes version 1" "/api/plans/$PLAN/versions"
meeting "Improvement board, June"
said chair "endorses it" "/api/plans/$PLAN/endorsement" \
    "\"versionNumber\": 1, \"body\": \"Improvement Board\", \"meetingId\": \"$MEETING\""
said clerk "closes the meeting" "/api/meetings/$MEETING/closing"

on 2024-07-17
said clerk "records the council's approval" "/api/plans/$PLAN/approval" \
    '"versionNumber": 1, "body": "Full Council", "minuteReference": "C 12"'

on 2024-07-29
evidence ao "$A21" "Contact with care leavers"
said ao "claims A2.1" "/api/actions/$A21/completion-claim" "\"evidenceIds\": [\"$EVIDENCE\"]"
on 2024-07-30
said sro "sends it back" "/api/actions/$A21/completion-decision" \
    '"verified": false, "reason": "38 records have no date of contact."'
on 2024-07-31
evidence ao "$A21" "Contact with care leavers, all dated"
said ao "claims A2.1 again" "/api/actions/$A21/completion-claim" "\"evidenceIds\": [\"$EVIDENCE\"]"
on 2024-08-01
said sro "verifies it" "/api/actions/$A21/completion-decision" '"verified": true'

on 2024-08-09
said pm "submits the statement" "/api/obligations/$STATEMENT/submission" \
    '"planVersion": "1", "recipients": ["Secretary of State", "His Majesty’s Chief Inspector"], "proof": "Post book"'
on 2024-08-12
said pm "records that it was acknowledged" "/api/obligations/$STATEMENT/acknowledgement"

on 2024-09-12
said qa "rates the impact early" "/api/recommendations/$SECOND/impact-rating" \
    "\"rating\": \"EARLY\", \"evidenceIds\": [\"$EVIDENCE\"], \"rationale\": \"More are in contact; few say it helps.\""

on 2024-11-20
progress ao2 "$A22" "Two of five districts have signed." 2025-01-31 AT_RISK
said ao2 "proposes another date for A2.2" "/api/actions/$A22/due-date-proposals" \
    '"to": "2025-01-31", "reasonCode": "PARTNER_DELAY", "reason": "A cabinet meets in January."'
PROPOSAL=$(value proposalId)
refused ao2 "approves their own proposal" "/api/actions/$A22/due-date-proposals/$PROPOSAL/decision" \
    '"approved": true, "reason": "It is needed."' SELF_APPROVAL

on 2024-11-28
export EFFECTIVE=2024-11-26
meeting "Improvement board, November"
said chair "decided two days ago: A2.2 may move" "/api/actions/$A22/due-date-proposals/$PROPOSAL/decision" \
    "\"approved\": true, \"reason\": \"The last time.\", \"meetingId\": \"$MEETING\""
CHANGED=$A22:$(value version)
said clerk "closes the meeting" "/api/meetings/$MEETING/closing"
unset EFFECTIVE
reads "A2.2 is due" "/api/actions/$A22?after=$CHANGED" dueOn 2025-01-31
reads "A2.2 was first due" "/api/actions/$A22" baselineDueOn 2024-11-29
reads "A2.2 on 25 November was due" "/api/actions/$A22?effectiveOn=2024-11-25" dueOn 2024-11-29
reads "A2.2 on 27 November, as now known, was due" "/api/actions/$A22?effectiveOn=2024-11-27" dueOn 2025-01-31
if [ -n "${PLUMBLINE_DAY:-}" ]; then
    reads "A2.2 on 27 November, as then known, was due" "/api/actions/$A22?asAt=2024-11-27" dueOn 2024-11-29
    reads "A2.2 on 28 November, as then known, was due" "/api/actions/$A22?asAt=2024-11-28" dueOn 2025-01-31
fi

on 2024-12-12
evidence ao "$A23" "Local offer in four formats"
said ao "claims A2.3" "/api/actions/$A23/completion-claim" "\"evidenceIds\": [\"$EVIDENCE\"]"
refused ao "verifies it themselves" "/api/actions/$A23/completion-decision" '"verified": true' SELF_VERIFICATION

on 2025-01-20
progress ao2 "$A22" "Three of five districts have signed." 2025-03-21 OFF_TRACK
on 2025-02-07
said qa "records M1 for January" "/api/measures/$M1/observations" \
    '"periodFrom": "2025-01-01", "numerator": 168, "denominator": 200, "provisional": false'
MEASURED=$M1:$(value version)

on 2025-02-14
said pm "hears of a monitoring visit" /api/visits "\"inspectionId\": \"$INSPECTION\", \"firstDay\": \"2025-02-18\",
    \"lastDay\": \"2025-02-19\", \"focusAreas\": [\"Care leavers\"]"
VISIT=$(value id)
said pm "schedules it" "/api/visits/$VISIT/schedule" '"firstDay": "2025-02-18", "lastDay": "2025-02-19"'
on 2025-02-18
said pm "it begins" "/api/visits/$VISIT/start"
on 2025-02-20
said pm "hears what was seen" "/api/visits/$VISIT/feedback" '"feedback": "Care leavers are visited more often."'
on 2025-02-24
said pm "receives the letter" "/api/visits/$VISIT/letter" '"receivedOn": "2025-02-24", "sequence": 1'
said pm "records its finding on recommendation 2" "/api/visits/$VISIT/findings" \
    "\"direction\": \"PROGRESS\", \"quote\": \"Care leavers are visited more often.\", \"page\": 2,
     \"recommendationId\": \"$SECOND\""

on 2025-02-25
meeting "Improvement board, February"
refused chair "closes recommendation 2" "/api/recommendations/$SECOND/closure" \
    "\"meetingId\": \"$MEETING\", \"rationale\": \"Contact is much better.\"" ACTIONS_OPEN INSUFFICIENT_ASSURANCE
said pm "escalates it: red at two meetings" "/api/recommendations/$SECOND/escalation" \
    '"escalatedTo": "Chief Executive", "reason": "A2.2 was red at two meetings."'
ESCALATED=$SECOND:$(value version)
said clerk "closes the meeting" "/api/meetings/$MEETING/closing"

on 2025-02-28
reads "recommendation 2 is" "/api/recommendations/$SECOND?after=$ESCALATED" state IN_PROGRESS
reads "A2.1 is" "/api/actions/$A21" state COMPLETE_VERIFIED
reads "A2.2 is" "/api/actions/$A22" state IN_PROGRESS
reads "A2.3 is" "/api/actions/$A23" state COMPLETE_CLAIMED
reads "M1 in January counted" "/api/measures/$M1?after=$MEASURED" numerator 168
reads "M1 in January counted among" "/api/measures/$M1" denominator 200
printf '\nAll as it should be.\nINSPECTION=%s\nRECOMMENDATION=%s\nA22=%s\n' "$INSPECTION" "$SECOND" "$A22"
