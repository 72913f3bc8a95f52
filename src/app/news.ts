// Who acts on whose news, and who answers whose questions: the features themselves do not know of each other.
import { amendmentsPart } from '../features/amendments/public.ts'
import { addTaskPart, assignmentPhaseChanged, assignmentRerouted, moveOpenWork, resultConfirmed, resultRejected, resultReported, resultWithdrawn, assignmentDelegated } from '../features/assignments/public.ts'
import { assignmentsIssued } from '../features/classification/public.ts'
import { extensionHomeParts, extensionsPart, lapseRequest, lapseWithPhase, moveRequestsOnMerger } from '../features/extensions/public.ts'
import { homeParts, unitFiguresToday } from '../features/home/public.ts'
import { tellOfConfirmation, tellOfIssue, tellOfRejection, tellOfReport, tellOfWithdrawal, tellOfDelegation, tellOfPhase } from '../features/notifications/public.ts'
import { previewMovedDeadlines, recomputeOpenObligations } from '../features/obligations/public.ts'
import { organisationMerged, unitFigures } from '../features/organisations/public.ts'
import { lapseReturn, lapseReturnOfEnded, returnsOnHome, returnsPart } from '../features/returns/public.ts'
import { calendarChanged, movedByCalendar } from '../features/work-calendar/public.ts'

// What others add to the page of a task, in the order in which it stands there.
addTaskPart(returnsPart)
addTaskPart(amendmentsPart)

// What waits on the home page.
homeParts.answeredBy(returnsOnHome)

// A return asks for nothing any more once the task is reported done or taken away (C3).
resultReported.subscribe(lapseReturn)
assignmentPhaseChanged.subscribe(lapseReturnOfEnded)

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

// A notice of days off moves the open clocks (P11); its dry run says which.
calendarChanged.subscribe(async (tx, ctx) => void (await recomputeOpenObligations(tx, ctx)))
movedByCalendar.answeredBy(previewMovedDeadlines)

// Requests for extension: on the page of their task, at home, and gone with the task.
addTaskPart(extensionsPart)
homeParts.answeredBy(extensionHomeParts)
resultConfirmed.subscribe(lapseRequest)
assignmentPhaseChanged.subscribe(lapseWithPhase)
organisationMerged.subscribe(moveRequestsOnMerger)
