import { describe, expect, it } from "vitest";
import { readMessage } from "../../../src/app/embed-messages";
import { embedSnippet, originIn } from "../../../src/app/embed-snippet";
import { readPageMode } from "../../../src/app/page-mode";
import { dayFromIso } from "../../../src/itinerary/day";

const life = { birth: dayFromIso("1879-11-07"), death: dayFromIso("1940-08-21") };

describe("a message to the embedded atlas", () => {
  it("sets the date", () => {
    const read = readMessage({ type: "atlas:set-date", date: "1917-04-03" }, life);
    expect(read).toEqual({ kind: "set-date", day: dayFromIso("1917-04-03") });
  });

  it.each([
    [{ type: "atlas:set-date", date: "3 April 1917" }, /needs a date such as/],
    [{ type: "atlas:set-date", date: "1917-02-30" }, /needs a date such as/],
    [{ type: "atlas:set-date", date: 19_170_403 }, /needs a date such as/],
    [{ type: "atlas:set-date" }, /needs a date such as/],
    [{ type: "atlas:set-date", date: "1850-01-01" }, /outside the life, 1879-11-07 to 1940-08-21/],
    [{ type: "atlas:zoom", level: 3 }, /does not know the message "atlas:zoom"/],
  ])("%j is a problem that says why", (data, message) => {
    expect(readMessage(data, life)).toEqual({
      kind: "problem",
      message: expect.stringMatching(message),
    });
  });

  it.each([[null], ["atlas:set-date"], [42], [{}], [{ type: "webpackOk" }], [{ type: 7 }]])(
    "%j is of others and left alone",
    (data) => {
      expect(readMessage(data, life)).toBeNull();
    },
  );
});

describe("the mode of the page", () => {
  it("is read from the address", () => {
    expect(readPageMode("?date=1917-04-03")).toEqual({ kind: "atlas" });
    expect(readPageMode("?kiosk=1")).toEqual({ kind: "kiosk" });
    expect(readPageMode("?embed=1&origin=https%3A%2F%2Fexample.org")).toEqual({
      kind: "embed",
      parentOrigin: "https://example.org",
    });
  });

  it.each(["", "&origin=*", "&origin=null", "&origin=example.org", "&origin=data:text/html,x"])(
    "names no parent for %j",
    (rest) => {
      expect(readPageMode(`?embed=1${rest}`)).toEqual({ kind: "embed", parentOrigin: null });
    },
  );
});

describe("the snippet", () => {
  it("opens the view in a sandboxed frame, and cannot be broken out of", () => {
    const snippet = embedSnippet({
      address: "https://atlas.example/a/",
      link: "?date=1917-04-03&place=halifax",
      title: 'The "Planet" <b>',
      origin: "https://example.org",
    });
    expect(snippet).toContain(
      'src="https://atlas.example/a/?embed=1&amp;origin=https%3A%2F%2Fexample.org&amp;date=1917-04-03&amp;place=halifax"',
    );
    expect(snippet).toContain('title="The &quot;Planet&quot; &lt;b>"');
    expect(snippet).toContain('sandbox="allow-scripts allow-same-origin');
  });

  it("takes the origin out of the address of a page", () => {
    expect(originIn(" https://example.org/a/page?x=1 ")).toBe("https://example.org");
    expect(originIn("example.org")).toBe("");
    expect(originIn("file:///home/page.html")).toBe("");
  });
});
