/** The layout of Nghị định 30/2020/NĐ-CP, Phụ lục I in Typst. It reads the words and the measures; it makes up none of its own. */
export const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.document))
#let m = d.measures
#let pt(n) = n * 1pt
#let mm(n) = n * 1mm
#let gap = pt(m.gap)

#set document(title: d.title, date: datetime(year: d.issued.year, month: d.issued.month, day: d.issued.day))
#set text(font: "Tinos", lang: "vi", size: pt(m.size.body), fallback: false, hyphenate: false)
#set par(leading: 0.45em, spacing: gap + 0.45em, justify: true)

#let numbered(flipped) = (
  width: mm(m.page.width), height: mm(m.page.height), flipped: flipped,
  margin: (top: mm(m.margin.top), bottom: mm(m.margin.bottom), left: mm(m.margin.left), right: mm(m.margin.right)),
  header-ascent: 30%,
  header: context {
    let n = counter(page).get().first()
    if n > 1 { align(center, text(size: pt(m.size.page), str(n))) }
  },
)
#set page(..numbered(false))

#let rule(share, body) = context {
  let width = measure(body).width
  stack(dir: ttb, spacing: 5pt, body, line(length: width * share, stroke: 0.6pt))
}
#let centred(..lines) = { set par(justify: false, leading: 0.4em); set align(center); stack(dir: ttb, spacing: 0.4em, ..lines) }

#let head = grid(
  columns: (mm(m.head.left), mm(m.head.right)), row-gutter: 8pt,
  {
    set par(justify: false, leading: 0.4em, spacing: 0.4em)
    set align(center)
    if d.parentBody != none { block(spacing: 0.4em, text(size: pt(m.size.parentBody), d.parentBody)) }
    layout(size => {
      let issuing = text(size: pt(m.size.issuingBody), weight: "bold", d.issuingBody)
      let width = calc.min(measure(issuing).width, size.width)
      block(spacing: 0.4em, issuing)
      block(above: 5pt, below: 0pt, line(length: width * m.ruleShare, stroke: 0.6pt))
    })
  },
  centred(
    text(size: pt(m.size.motherland), weight: "bold", d.motherland),
    rule(100%, text(size: pt(m.size.motto), weight: "bold", d.motto)),
  ),
  {
    set par(justify: false, leading: 0.4em)
    set align(center)
    block(spacing: 0pt, text(size: pt(m.size.number), d.number))
    if d.about != none { block(above: 6pt, below: 0pt, width: 92%, text(size: pt(m.size.about), d.about)) }
  },
  align(center, text(size: pt(m.size.date), style: "italic", d.date)),
)

#let drawn(item, indented: true) = {
  if item.kind == "table" {
    block(above: gap + 4pt, below: gap + 4pt, {
      set text(size: pt(m.size.table))
      set par(justify: false, first-line-indent: 0pt)
      table(
        columns: item.columns.map(c => c.share * 1fr), stroke: 0.5pt, inset: (x: 4pt, y: 4pt),
        align: (x, y) => if y == 0 { center + horizon } else { (start: left, center: center, end: right).at(item.columns.at(x).align) + top },
        table.header(..item.columns.map(c => strong(c.title))),
        ..item.rows.flatten().map(cell => [#cell]),
      )
    })
  } else if item.kind == "centred" {
    block(above: gap + 4pt, below: gap, width: 100%, align(center, strong(item.text)))
  } else {
    let words = if item.kind == "bold" { strong(item.text) } else if item.kind == "italic" { emph(item.text) } else { item.text }
    par(first-line-indent: (amount: mm(m.indent), all: true), words)
  }
}

#head
#v(10pt)
#if d.typeName != none {
  centred(text(weight: "bold", d.typeName), block(width: 85%, text(weight: "bold", d.subject)))
  v(-3pt)
  context align(center, line(length: calc.min(measure(text(weight: "bold", d.subject)).width, mm(130)) * m.ruleShare, stroke: 0.6pt))
  v(6pt)
}
#if d.addressees != none {
  if d.addressees.same != none {
    align(center, block(par(justify: false, d.addressees.word + " " + d.addressees.same)))
  } else {
    pad(left: mm(35), {
      set par(justify: false, spacing: 0.6em)
      par(d.addressees.word)
      pad(left: mm(10), d.addressees.lines.map(one => par(one)).join())
    })
  }
  v(6pt)
}

#for item in d.body { drawn(item) }

#v(10pt)
#block(breakable: false, grid(
  columns: (45%, 55%),
  {
    set par(justify: false, leading: 0.35em, spacing: 0.35em)
    set align(left)
    par(text(size: pt(m.size.recipientsWord), weight: "bold", style: "italic", d.recipients.word))
    for one in d.recipients.lines { par(text(size: pt(m.size.recipients), one)) }
  },
  {
    set align(center)
    set par(justify: false, leading: 0.4em)
    for one in d.signature { block(spacing: 0.45em, text(weight: "bold", one)) }
    v(26mm)
    text(weight: "bold", d.fullName)
  },
))

#for appendix in d.appendices {
  // Said on the page before, so that the first page of the appendix counts as 1 in its own header too.
  counter(page).update(0)
  set page(..numbered(appendix.landscape))
  centred(text(weight: "bold", appendix.word), text(weight: "bold", appendix.title), text(style: "italic", appendix.reference))
  v(6pt)
  for item in appendix.body { drawn(item) }
}
`
