/** Each act's route and the last part of its address. */
export const ADDRESSES = {
  review: { route: 'issues.review', path: 'review' },
  request_info: { route: 'issues.request-info', path: 'information-requests' },
  give_info: { route: 'issues.give-info', path: 'information' },
  submit: { route: 'issues.submit', path: 'submission' },
  direct: { route: 'issues.direct', path: 'direction' },
  resolve: { route: 'issues.resolve', path: 'resolution' },
  resolve_by_urging: { route: 'issues.resolve-by-urging', path: 'urging' },
  dismiss: { route: 'issues.dismiss', path: 'dismissal' },
  withdraw: { route: 'issues.withdraw', path: 'withdrawal' },
  add_parties: { route: 'issues.add-parties', path: 'parties' },
  give_opinion: { route: 'issues.give-opinion', path: 'opinions' },
  record_opinion: { route: 'issues.record-opinion', path: 'recorded-opinions' },
  link: { route: 'issues.link', path: 'links' },
} as const
