// Who acts on whose news, and who answers whose questions: the features themselves do not know of each other.
import { addTaskPart, assignmentPhaseChanged, moveOpenWork, resultConfirmed, resultRejected, resultReported, resultWithdrawn, assignmentDelegated } from '../features/assignments/public.ts'
import { assignmentsIssued } from '../features/classification/public.ts'
import { coordinationAtHome, coordinationPart, endWithPhase, endWithTask, moveRequests } from '../features/coordination/public.ts'
import { homeParts, unitFiguresToday } from '../features/home/public.ts'
import { informationAtHome, informationPart, moveInformation } from '../features/information-requests/public.ts'
import { issuesAtHome, issuesPart, moveIssues } from '../features/issues/public.ts'
import { tellOfConfirmation, tellOfIssue, tellOfRejection, tellOfReport, tellOfWithdrawal, tellOfDelegation } from '../features/notifications/public.ts'
import { previewMovedDeadlines, recomputeOpenObligations } from '../features/obligations/public.ts'
import { organisationMerged, unitFigures } from '../features/organisations/public.ts'
import { calendarChanged, movedByCalendar } from '../features/work-calendar/public.ts'

// Who is told of what, in the transaction in which it happens.
assignmentsIssued.subscribe(tellOfIssue)
resultReported.subscribe(tellOfReport)
resultConfirmed.subscribe(tellOfConfirmation)
resultRejected.subscribe(tellOfRejection)
resultWithdrawn.subscribe(tellOfWithdrawal)
assignmentDelegated.subscribe(tellOfDelegation)

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
