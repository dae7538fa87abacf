// The board's table: claims down, sources across. Everything from claims and articles is set as text, never as markup.
function make(tag, attributes, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value) node.setAttribute(name, value)
  node.append(...children.filter((child) => child !== null))
  return node
}

const theirs = (text) => make("bdi", {}, text)
const link = (href, attributes, ...children) => make("a", { href, ...attributes, class: `fc-go ${attributes.class ?? ""}` }, ...children)
const chip = (mark) => make("span", { class: `chip ${mark.kind}` }, make("span", { "aria-hidden": "true" }, `${mark.symbol} `), mark.word)

function cell(claim, { source, mark, link: href }) {
  const says = `${source}: ${mark.word}`
  const symbol = make("span", { "aria-hidden": "true" }, mark.symbol)
  const name = make("span", { class: "name", "aria-hidden": "true" }, theirs(source))
  const label = { "aria-label": `${says}. Open the passage`, title: says, class: `mark ${mark.kind}` }
  const quiet = () => make("span", { class: "mark silent", title: says }, symbol, make("span", { class: "unseen" }, says))
  return make("td", { class: `cell ${mark.kind}` }, href ? link(href, label, symbol, name) : quiet())
}

function row(claim) {
  const heading = make("th", { scope: "row", class: "claim" },
    link(claim.link, { class: "title", dir: "auto" }, claim.claim),
    make("div", { class: "says", dir: "auto" }, claim.says))
  return make("tr", {}, heading,
    make("td", { class: "status" }, ...claim.marks.map(chip)),
    ...claim.cells.map((one) => cell(claim, one)),
    make("td", { class: "origins", title: claim.origins_told },
      make("span", { class: "wide", "aria-hidden": "true" }, claim.origins), make("span", { class: "told" }, claim.origins_told)))
}

function head(data) {
  const source = (name, at) => make("th", { scope: "col", class: "source" }, link(data.source_links[at], {}, theirs(name)))
  return make("thead", {}, make("tr", {},
    make("th", { scope: "col", class: "claim" }, "Claim"), make("th", { scope: "col", class: "status" }, "Status"),
    ...data.sources.map(source), make("th", { scope: "col" }, "Origins")))
}

export default function (component) {
  const { data, parentElement } = component
  const legend = data.legend.map((mark) => make("li", {}, make("span", { class: `mark ${mark.kind}`, "aria-hidden": "true" }, mark.symbol), ` ${mark.word}`))
  const table = make("table", {}, make("caption", { class: "unseen" }, "Claims by source: what each source does to each claim"),
    head(data), make("tbody", {}, ...data.rows.map(row)))
  const root = parentElement.querySelector(".root")
  root.replaceChildren(make("ul", { class: "legend", "aria-label": "What the symbols mean" }, ...legend),
    make("div", { class: "box", tabindex: "0", role: "region", "aria-label": "Claims by source" }, table))
}
