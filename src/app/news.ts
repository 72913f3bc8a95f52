// Who acts on whose news, and who answers whose questions: the features themselves do not know of each other.
import { amendmentsPart } from '../features/amendments/public.ts'
import {
  addTaskPart,
  assignmentDelegated,
  assignmentPhaseChanged,
  assignmentRerouted,
  moveOpenWork,
  resultConfirmed,
  resultRejected,
  resultReported,
  resultWithdrawn,
} from '../features/assignments/public.ts'
import { assignmentsIssued } from '../features/classification/public.ts'
import { coordinationAtHome, coordinationPart, endWithPhase, endWithTask, moveRequests } from '../features/coordination/public.ts'
import { correctionsOnHome, correctionsPart, lapseCorrection, lapseCorrectionOfEnded } from '../features/corrections/public.ts'
import { outboxAlarm } from '../features/deliveries/public.ts'
import { replacedPart } from '../features/documents/public.ts'
import { dueEventPart, putKnownDeadlineInForce } from '../features/event-deadlines/public.ts'
import { extensionHomeParts, extensionsPart, lapseRequest, lapseWithPhase, moveRequestsOnMerger } from '../features/extensions/public.ts'
import { administratorAlarms, homeParts, unitFiguresToday } from '../features/home/public.ts'
import { informationAtHome, informationPart, moveInformation } from '../features/information-requests/public.ts'
import { issuesAtHome, issuesPart, moveIssues } from '../features/issues/public.ts'
import { tellOfConfirmation, tellOfDelegation, tellOfIssue, tellOfPhase, tellOfRejection, tellOfReport, tellOfWithdrawal } from '../features/notifications/public.ts'
import { previewMovedDeadlines, recomputeOpenObligations } from '../features/obligations/public.ts'
import { organisationMerged, unitFigures } from '../features/organisations/public.ts'
import { derivedPart } from '../features/provincial-tasks/public.ts'
import { periodPart } from '../features/recurring-tasks/public.ts'
import { lapseReturn, lapseReturnOfEnded, returnsOnHome, returnsPart } from '../features/returns/public.ts'
import { focalProblemsPart, followMerger, insideTaskPart, internalWork, lapseOnPhase, lapseOnReport } from '../features/unit-work/public.ts'
import { proposalsWaiting, urgingPart } from '../features/urging/public.ts'
import { calendarChanged, movedByCalendar } from '../features/work-calendar/public.ts'

// ——— The page of a task: what others add, in the order in which it stands there.

// When it is due.
addTaskPart(dueEventPart)
addTaskPart(periodPart)
addTaskPart(extensionsPart)
// Whether it is the right task, and what was changed of it and of its result.
addTaskPart(returnsPart)
addTaskPart(amendmentsPart)
addTaskPart(correctionsPart)
// Who works on it together, what stands in the way, what is asked and urged.
addTaskPart(coordinationPart)
addTaskPart(issuesPart)
addTaskPart(informationPart)
addTaskPart(urgingPart)
// What the lead unit alone sees.
addTaskPart(insideTaskPart)
// Where it comes from and what it belongs to.
addTaskPart(derivedPart)
addTaskPart(replacedPart)

// ——— Home: what waits, in the order in which it stands there.

homeParts.answeredBy(returnsOnHome)
homeParts.answeredBy(correctionsOnHome)
homeParts.answeredBy(coordinationAtHome)
homeParts.answeredBy(informationAtHome)
homeParts.answeredBy(issuesAtHome)
homeParts.answeredBy(extensionHomeParts)
homeParts.answeredBy(internalWork)
homeParts.answeredBy(focalProblemsPart)
homeParts.answeredBy(proposalsWaiting)
// What stopped in the outbox stands first on the administrator's home.
administratorAlarms.answeredBy(outboxAlarm)
// The list of organisations shows what home counts, without knowing home.
unitFigures.answeredBy(unitFiguresToday)

// ——— What happens to a task. What goes with it ends first, then people are told.

// Sent out, or given to another unit instead: the same are told.
assignmentsIssued.subscribe(tellOfIssue)
assignmentRerouted.subscribe(tellOfIssue)
assignmentDelegated.subscribe(tellOfDelegation)

// Reported: a return asks for nothing any more (C3), nothing waits for the unit's head (Đ8.1.c).
resultReported.subscribe(lapseReturn)
resultReported.subscribe(lapseOnReport)
resultReported.subscribe(tellOfReport)

// Taken back or sent back: there is nothing to correct in that report any more (Đ8.1).
resultWithdrawn.subscribe(lapseCorrection)
resultWithdrawn.subscribe(tellOfWithdrawal)
resultRejected.subscribe(lapseCorrection)
resultRejected.subscribe(tellOfRejection)

// Confirmed: nothing to extend (C2), nobody's answer is needed (Đ9.2).
resultConfirmed.subscribe(lapseRequest)
resultConfirmed.subscribe(endWithTask)
resultConfirmed.subscribe(tellOfConfirmation)

// Suspended, resumed, cancelled, rerouted, reopened: each machine says what ends by it and what goes on.
assignmentPhaseChanged.subscribe(putKnownDeadlineInForce)
assignmentPhaseChanged.subscribe(lapseWithPhase)
assignmentPhaseChanged.subscribe(lapseReturnOfEnded)
assignmentPhaseChanged.subscribe(lapseCorrectionOfEnded)
assignmentPhaseChanged.subscribe(endWithPhase)
assignmentPhaseChanged.subscribe(lapseOnPhase)
assignmentPhaseChanged.subscribe(tellOfPhase)

// ——— A unit is merged into another: first its tasks are the successor's, then what hangs on them and what it was asked itself.

organisationMerged.subscribe(async (tx, ctx, merger) => void (await moveOpenWork(tx, ctx, merger)))
organisationMerged.subscribe(moveRequestsOnMerger)
organisationMerged.subscribe(moveRequests)
organisationMerged.subscribe(followMerger)
organisationMerged.subscribe(moveInformation)
organisationMerged.subscribe(moveIssues)

// ——— A notice of days off moves the open clocks (P11); its dry run says which.

calendarChanged.subscribe(async (tx, ctx) => void (await recomputeOpenObligations(tx, ctx)))
movedByCalendar.answeredBy(previewMovedDeadlines)
