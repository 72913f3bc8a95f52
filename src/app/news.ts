// Who acts on whose news, and who answers whose questions: the features themselves do not know of each other.
import { moveOpenWork, resultConfirmed, resultRejected, resultReported, resultWithdrawn, assignmentDelegated } from '../features/assignments/public.ts'
import { assignmentsIssued } from '../features/classification/public.ts'
import { outboxAlarm } from '../features/deliveries/public.ts'
import { administratorAlarms, unitFiguresToday } from '../features/home/public.ts'
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

// A notice of days off moves the open clocks (P11); its dry run says which.
calendarChanged.subscribe(async (tx, ctx) => void (await recomputeOpenObligations(tx, ctx)))
movedByCalendar.answeredBy(previewMovedDeadlines)

// What stopped in the outbox stands first on the administrator's home.
administratorAlarms.answeredBy(outboxAlarm)
