import type { View } from '../../../platform/http/route.ts'
import type { Language } from '../../../kernel/text.ts'
import { messages } from '../messages.ts'
import { HomePage, type HomePageProps } from './home-page.tsx'
import { UnitPage, type UnitPageProps } from './unit-page.tsx'

export function homeView(language: Language, props: HomePageProps): View {
  return { title: messages.title[language], place: 'home', body: <HomePage {...props} /> }
}

export function unitView(props: UnitPageProps): View {
  return { title: props.unit.name, place: props.own ? 'unit' : 'organisations', body: <UnitPage {...props} /> }
}
