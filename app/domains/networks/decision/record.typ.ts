/** Look of the record. All words come with the data; this only sets them. */
export const recordTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))

#let ink = rgb("#1d2528")
#let soft = rgb("#4c5659")
#let line-colour = rgb("#ddd6c8")
#let sunken = rgb("#f1ede4")
#let petrol = rgb("#0b5259")
#let petrol-deep = rgb("#063a40")
#let petrol-tint = rgb("#e0eeee")
#let brick = rgb("#8a2a1d")
#let marigold = rgb("#f2a71b")
#let marigold-tint = rgb("#fdf1d6")
#let head-font = "Bricolage Grotesque"

#set document(title: d.fullTitle, author: "Netzwerkstatt")
#set text(font: "Atkinson Hyperlegible Next", size: 10.5pt, fill: ink, lang: d.language, region: if d.language == "de" { "DE" } else { "GB" }, hyphenate: true, costs: (hyphenation: 900%), fallback: false)
#set par(leading: 0.64em, spacing: 0.95em, linebreaks: "optimized")
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 24mm, bottom: 25mm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 9pt, fill: soft)
    set par(spacing: 0.5em)
    box(width: 100%, height: 1.3em, clip: true, d.title + " · " + d.initiative)
    line(length: 100%, stroke: 0.6pt + line-colour)
  },
  footer: context {
    set text(size: 9pt, fill: soft)
    line(length: 100%, stroke: 0.6pt + line-colour)
    v(-0.4em)
    grid(
      columns: (1fr, auto),
      column-gutter: 12mm,
      par(leading: 0.5em, d.footer),
      [#d.page #counter(page).get().first() #d.pageOf #counter(page).final().first()],
    )
  },
)
// Web addresses and the like may break anywhere; words up to here are hyphenated.
#show regex("\\S{36,}"): it => text(hyphenate: false, it.text.clusters().chunks(12).map(part => part.join()).join(sym.zws))
#show heading: set text(font: head-font, weight: "bold", fill: petrol-deep, hyphenate: false)
#show heading.where(level: 1): set text(size: 25pt)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 2): set block(above: 2em, below: 0.9em)
#show heading.where(level: 3): set text(size: 12pt, fill: ink)
#show heading.where(level: 3): set block(above: 1.8em, below: 0.75em)

// A name that consists of characters we cannot print still needs a place.
#let named(text) = if text.trim() == "" { "–" } else { text }
#let lines(text) = text.split("\n").map(l => l.trim()).filter(l => l != "").map(l => par(l)).join()
#let note(body) = text(size: 9.5pt, fill: soft, body)

#let hatching = tiling(size: (3pt, 3pt), {
  place(rect(width: 3pt, height: 3pt, fill: sunken))
  place(line(start: (0pt, 3pt), end: (3pt, 0pt), stroke: 0.7pt + rgb("#857f70")))
})
#let filled = ("unknown": 0, "none": 0, "low": 1, "medium": 2, "high": 3)
#let level(band, word) = box({
  pdf.artifact(box(baseline: 0.5pt, stack(dir: ltr, spacing: 2pt, ..range(3).map(i => rect(
    width: 11pt, height: 7pt, radius: 1.6pt,
    fill: if band == "unknown" { hatching } else if i < filled.at(band) { petrol } else { sunken },
    stroke: if band == "unknown" or i >= filled.at(band) { 0.5pt + rgb("#857f70") } else { none },
  )))))
  h(5pt)
  text(hyphenate: false, word)
})

#let facts(list) = for fact in list {
  par[*#fact.term:* #fact.value]
}

#let record-table(columns, titles, cells) = {
  set par(justify: false, spacing: 0.6em)
  set text(size: 10pt)
  table(
    columns: columns,
    stroke: (x, y) => if y > 0 { (bottom: 0.5pt + line-colour) },
    inset: (x, y) => (left: if x == 0 { 6pt } else { 5pt }, right: 5pt, y: 6pt),
    fill: (x, y) => if y == 0 { petrol-tint },
    align: left + top,
    table.header(..titles.map(title => text(weight: "bold", size: 9.5pt, fill: petrol-deep, title))),
    ..cells,
  )
}

// Stays on one page where it fits there.
#let together(body) = layout(size => block(width: 100%, breakable: measure(width: size.width, body).height > 160mm, body))

// Title
#block(below: 9mm, {
  text(font: head-font, weight: "bold", size: 12pt, fill: petrol-deep)[Netzwerkstatt]
  v(-0.55em)
  pdf.artifact(rect(width: 26pt, height: 2.6pt, fill: marigold))
})
#heading(level: 1, d.title)
#v(-0.2em)
#text(size: 12.5pt, d.initiative) \
#note(d.stateOf)

// Decision
#heading(level: 2, d.decision.heading)
#if d.decision.draft != none {
  block(width: 100%, fill: marigold-tint, stroke: (left: 4pt + marigold), inset: (x: 12pt, y: 10pt), {
    text(weight: "bold", size: 12pt, d.decision.draft.note)
    parbreak()
    d.decision.draft.hint
  })
}
#for part in d.decision.parts {
  block(width: 100%, stroke: (left: 4pt + petrol), fill: petrol-tint, inset: (x: 12pt, y: 10pt), below: 4mm, {
    par(note(part.where))
    show heading.where(level: 3): set block(above: 0.75em, below: 0.85em)
    heading(level: 3, part.outcome + if part.network != "" { ", " + part.network } else { "" })
    lines(part.reason)
  })
}
#if d.decision.undecided != "" { par(strong(d.decision.undecided)) }
#if d.decision.decidedBy != "" { par(note(d.decision.decidedBy)) }

#heading(level: 2, d.area.heading)
#facts(d.area.facts)
#d.area.landWide

#heading(level: 2, d.plan.heading)
#lines(d.plan.intention)
#facts(d.plan.facts)

#heading(level: 2, d.networks.heading)
#block(sticky: d.networks.close.len() > 0, {
  par(d.networks.summary)
  if d.networks.noneClose != "" { par(d.networks.noneClose) }
  if d.networks.scale != "" { par(note(d.networks.scale)) }
})
#for network in d.networks.close { v(2em, weak: true); together({
  heading(level: 3, named(network.name))
  block(below: 0.9em, sticky: true, {
    set par(spacing: 0.7em)
    par(level(network.band, strong(network.total)) + h(8pt) + note((network.kind, network.own).filter(t => t != "").join(" · ")))
    par(note((network.where, network.asOfSentence, network.known).filter(t => t != "").join(" · ")))
  })
  record-table((44.5mm, 37mm, 1fr), d.networks.columns, network.parts.map(part => (
    strong(part.part), level(part.band, part.level), part.reasons.map(reason => par(reason)).join(),
  )).flatten())
}) }
#if d.networks.others.rows.len() > 0 {
  heading(level: 3, d.networks.others.heading)
  block(sticky: true, d.networks.others.hint)
  record-table((1.35fr, 1fr, 37mm, 34mm), d.networks.others.columns, d.networks.others.rows.map(row => (
    [#strong(named(row.name)) #linebreak() #note((row.kind, row.own).filter(t => t != "").join(" · "))],
    row.where, level(row.band, row.level), [#row.asOf #linebreak() #note(row.known)],
  )).flatten())
}

#heading(level: 2, d.conversations.heading)
#if d.conversations.rows.len() == 0 { d.conversations.nothing } else {
  record-table((39mm, 46mm, 1fr), d.conversations.columns, d.conversations.rows.map(row => (
    row.date,
    [#strong(named(row.organisation)) #if row.personRole.trim() != "" { linebreak() + note(row.personRole) }],
    [#lines(row.agreed) #par(text(size: 9.5pt, weight: "bold", fill: if row.confirmed { petrol } else { soft }, row.mark)) #if row.objection != none { par(text(size: 9.5pt, weight: "bold", fill: brick, row.objection.said)) + lines(row.objection.text) }],
  )).flatten())
}

#heading(level: 2, d.searches.heading)
#if d.searches.rows.len() == 0 { d.searches.nothing } else {
  record-table((39mm, 46mm, 1fr), d.searches.columns, d.searches.rows.map(row => (row.date, strong(named(row.source)), lines(row.result))).flatten())
}
`;
