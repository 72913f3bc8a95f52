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
import { dueEventPart } from '../features/event-deadlines/public.ts'
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

// What others add to the page of a task, in the order in which it stands there.
addTaskPart(returnsPart)
addTaskPart(amendmentsPart)
addTaskPart(correctionsPart)

// What waits on the home page.
homeParts.answeredBy(returnsOnHome)
homeParts.answeredBy(correctionsOnHome)

// A return asks for nothing any more once the task is reported done or taken away (C3).
resultReported.subscribe(lapseReturn)
assignmentPhaseChanged.subscribe(lapseReturnOfEnded)

// Nor is there anything to correct in a report that was taken back or sent back (Đ8.1).
resultRejected.subscribe(lapseCorrection)
resultWithdrawn.subscribe(lapseCorrection)
assignmentPhaseChanged.subscribe(lapseCorrectionOfEnded)

// Who is told of what, in the transaction in which it happens.
assignmentsIssued.subscribe(tellOfIssue)
resultReported.subscribe(tellOfReport)
resultConfirmed.subscribe(tellOfConfirmation)
resultRejected.subscribe(tellOfRejection)
resultWithdrawn.subscribe(tellOfWithdrawal)
assignmentDelegated.subscribe(tellOfDelegation)

assignmentPhaseChanged.subscribe(tellOfPhase)
assignmentRerouted.subscribe(tellOfIssue)

// The list of organisations shows what home counts, without knowing home.
unitFigures.answeredBy(unitFiguresToday)

// A merged unit's open work goes to its successor.
organisationMerged.subscribe(async (tx, ctx, merger) => void (await moveOpenWork(tx, ctx, merger)))

// Units working together (Đ9.2): what is unanswered ends with its task; a merged unit's successor is asked instead.
resultConfirmed.subscribe(endWithTask)
assignmentPhaseChanged.subscribe(endWithPhase)
organisationMerged.subscribe(moveRequests)
addTaskPart(coordinationPart)
homeParts.answeredBy(coordinationAtHome)

// What the Office asks units to tell it (Đ9.1.d).
organisationMerged.subscribe(moveInformation)
addTaskPart(informationPart)
homeParts.answeredBy(informationAtHome)

// What stands in the way of tasks (Đ9.1.b–c, Đ20.2, Đ21).
organisationMerged.subscribe(moveIssues)
addTaskPart(issuesPart)
homeParts.answeredBy(issuesAtHome)

// A notice of days off moves the open clocks (P11); its dry run says which.
calendarChanged.subscribe(async (tx, ctx) => void (await recomputeOpenObligations(tx, ctx)))
movedByCalendar.answeredBy(previewMovedDeadlines)

// What stands on the page of a task beside the task itself.
addTaskPart(dueEventPart)
addTaskPart(periodPart)
addTaskPart(replacedPart)
addTaskPart(derivedPart)
// Requests for extension: on the page of their task, at home, and gone with the task.
addTaskPart(extensionsPart)
homeParts.answeredBy(extensionHomeParts)
resultConfirmed.subscribe(lapseRequest)
assignmentPhaseChanged.subscribe(lapseWithPhase)
organisationMerged.subscribe(moveRequestsOnMerger)
// What goes on inside a unit: on its tasks and on its people's home page; what waits for its head lapses when the task goes another way.
addTaskPart(insideTaskPart)
homeParts.answeredBy(internalWork)
homeParts.answeredBy(focalProblemsPart)
resultReported.subscribe(lapseOnReport)
assignmentPhaseChanged.subscribe(lapseOnPhase)
organisationMerged.subscribe(followMerger)
// Urging: on the page of a task, and what waits for the Office.
addTaskPart(urgingPart)
homeParts.answeredBy(proposalsWaiting)
// What stopped in the outbox stands first on the administrator's home.
administratorAlarms.answeredBy(outboxAlarm)
