/** A place in Leaflet's source that hands a string to the HTML parser, and the same in DOM calls. */
interface Rewrite {
  what: string;
  from: string;
  to: string;
}

/** The version whose source the table below was made from. */
const VERSION = "1.9.4";

/**
 * Every place. Where Leaflet takes HTML from its caller, the string becomes text: Dateline hands it
 * none, and with that a string can do no harm even where a mistake hands it one.
 */
export const REWRITES: readonly Rewrite[] = [
  {
    what: "the test for SVG in HTML, which runs when Leaflet is loaded",
    from: `div.innerHTML = '<svg/>';`,
    to: `div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));`,
  },
  {
    what: "the test for VML",
    from: `div.innerHTML = '<v:shape adj="1"/>';`,
    to: `div.appendChild(document.createElement('v:shape'));`,
  },
  {
    what: "the radio buttons of the layers control",
    from: `radioFragment.innerHTML = radioHtml;`,
    to: `var radio = radioFragment.appendChild(document.createElement('input'));
		radio.type = 'radio';
		radio.className = 'leaflet-control-layers-selector';
		radio.name = name;
		radio.checked = radio.defaultChecked = !!checked;`,
  },
  {
    what: "the names in the layers control",
    from: `name.innerHTML = ' ' + obj.name;`,
    to: `name.textContent = ' ' + obj.name;`,
  },
  {
    what: "the sign on the button to zoom in",
    from: `		zoomInText: '<span aria-hidden="true">+</span>',`,
    to: `		zoomInText: '+',`,
  },
  {
    what: "the sign on the button to zoom out",
    from: `		zoomOutText: '<span aria-hidden="true">&#x2212;</span>',`,
    to: `		zoomOutText: '\\u2212',`,
  },
  {
    what: "the buttons of the zoom control",
    from: `link.innerHTML = html;`,
    to: `var sign = create$1('span', '', link);
		sign.setAttribute('aria-hidden', 'true');
		sign.textContent = html;`,
  },
  {
    what: "the scale",
    from: `scale.innerHTML = text;`,
    to: `scale.textContent = text;`,
  },
  {
    what: "the attribution",
    from: `this._container.innerHTML = prefixAndAttribs.join(' <span aria-hidden="true">|</span> ');`,
    to: `this._container.textContent = prefixAndAttribs.join(' | ');`,
  },
  {
    what: "the content of popups and tooltips",
    from: `node.innerHTML = content;`,
    to: `node.textContent = content;`,
  },
  {
    what: "the button that closes a popup",
    from: `closeButton.innerHTML = '<span aria-hidden="true">&#215;</span>';`,
    to: `var cross = create$1('span', '', closeButton);
			cross.setAttribute('aria-hidden', 'true');
			cross.textContent = '\\u00d7';`,
  },
  {
    what: "the content of icons",
    from: `div.innerHTML = options.html !== false ? options.html : '';`,
    to: `div.textContent = options.html !== false ? options.html : '';`,
  },
];

const countOf = (text: string, part: string): number => text.split(part).length - 1;

const refuse = (why: string): Error =>
  new Error(
    `Leaflet's source is not the one that src/cli/trusted-types/leaflet.ts was made for: ${why} ` +
      "The page's content security policy would stop the map. Compare the new source with the table there.",
  );

/**
 * The source of Leaflet's ES module without a string that is parsed as HTML, as
 * `require-trusted-types-for 'script'` asks. Throws where the source is not the known one.
 */
export const withoutHtmlStrings = (source: string): string => {
  if (!source.includes(`var version = "${VERSION}";`))
    throw refuse(`It does not say that it is version ${VERSION}.`);
  return REWRITES.reduce((text, { what, from, to }) => {
    const count = countOf(source, from);
    if (count !== 1)
      throw refuse(`Expected “${from.trim()}” (${what}) once and found it ${count} times.`);
    return text.replace(from, () => to);
  }, source);
};
