#!/usr/bin/env python3
"""Which items of a FHIR R4 Questionnaire are enabled by a response, worked out from the JSON alone.

    enabled.py QUESTIONNAIRE.json CASES

Each line of CASES is {"asked": [linkId, …], "response": QuestionnaireResponse}. Answers to items with a calculatedExpression
are taken away and worked out anew. For each case that differs a line is written: what is enabled and was not asked, what was
asked and is not enabled, what was worked out otherwise, and which answers stand in items that are not enabled. The last line
is the number of cases and of those that differ; the exit code is 1 if any does.

Only items whose name has no '#', but for one at the start of '#flag/', are compared. Nothing but Python 3 is needed.
"""
import json
import re
import sys
from decimal import Decimal

TOKEN = re.compile(r"\s*(?:(%resource|\$this|\w+)|('(?:\\.|[^'\\])*')|(>=|<=|[-=<>+|().,{}]))")
HIDDEN = "sdc-questionnaire-calculatedExpression"


class Path:
    """The part of FHIRPath that exported forms use: paths, where, in, comparisons, logic, iif, counts."""

    cache = {}

    @classmethod
    def parsed(cls, text):
        if text not in cls.cache:
            parser = cls(text)
            cls.cache[text] = parser.xor_or()
            assert parser.place == len(parser.tokens), text
        return cls.cache[text]

    def __init__(self, text):
        self.tokens, self.place, end = [], 0, 0
        text = text.rstrip()
        while end < len(text):
            match = TOKEN.match(text, end)
            assert match, text[end:end + 40]
            self.tokens.append(match.group(match.lastindex))
            end = match.end()

    def next(self):
        return self.tokens[self.place] if self.place < len(self.tokens) else None

    def take(self, *wanted):
        if self.next() in wanted:
            self.place += 1
            return self.tokens[self.place - 1]
        return None

    def left(self, inner, *signs):
        node = inner()
        while sign := self.take(*signs):
            node = (sign, node, inner())
        return node

    def xor_or(self): return self.left(self.and_, "or", "xor")
    def and_(self): return self.left(self.member, "and")
    def member(self): return self.left(self.equal, "in")
    def equal(self): return self.left(self.order, "=")
    def order(self): return self.left(self.union, ">=", "<=", "<", ">")
    def union(self): return self.left(self.sum, "|")
    def sum(self): return self.left(self.steps, "+", "-")

    def steps(self):
        node = self.term()
        while self.take("."):
            name = self.take(self.next())
            node = ("call", node, name, self.arguments()) if self.take("(") else ("field", node, name)
        return node

    def arguments(self):
        found = []
        while not self.take(")"):
            found.append(self.xor_or())
            self.take(",")
        return found

    def term(self):
        token = self.take(self.next())
        if token == "(":
            node = self.xor_or()
            assert self.take(")")
            return node
        if token == "{":
            assert self.take("}")
            return ("empty",)
        if token.startswith("'"):
            return ("value", re.sub(r"\\(.)", r"\1", token[1:-1]))
        if token in ("true", "false"):
            return ("value", token == "true")
        if re.fullmatch(r"\d+", token):
            number = token
            if self.next() == "." and re.fullmatch(r"\d+", self.tokens[self.place + 1]):
                self.place += 1
                number += "." + self.take(self.next())
            return ("value", Decimal(number))
        if self.take("("):
            return ("call", ("value", None), token, self.arguments())
        return ("name", token)


class Response:
    """The answers of a response by the names of their items."""

    def __init__(self, items):
        self.items = {}
        self.collect(items)

    def collect(self, items):
        for item in items or []:
            self.items.setdefault(item["linkId"], []).append(item)
            self.collect(item.get("item"))
            for answer in item.get("answer") or []:
                self.collect(answer.get("item"))

    def answers(self, link_id):
        return [a for item in self.items.get(link_id, []) for a in item.get("answer") or [] if value(a) is not None]

    def evaluate(self, node, this):
        """A collection, as FHIRPath has it."""
        kind = node[0]
        if kind == "empty":
            return []
        if kind == "value":
            return [node[1]]
        if kind == "name":
            if node[1] == "$this":
                return [this]
            return ["%resource"] if node[1] == "%resource" else field(this, node[1])
        if kind == "field":
            return [x for y in self.evaluate(node[1], this) for x in field(y, node[2])]
        if kind == "call":
            return self.call(node, this)
        left = self.evaluate(node[1], this)
        right = self.evaluate(node[2], this)
        return self.operate(kind, left, right)

    def call(self, node, this):
        _, source, name, arguments = node
        if name == "iif":
            chosen = arguments[1] if self.evaluate(arguments[0], this) == [True] else arguments[2]
            return self.evaluate(chosen, this)
        if name == "where" and source == ("call", ("name", "%resource"), "descendants", []):
            sign, left, right = arguments[0]
            assert left == ("name", "linkId") and sign in ("=", "in")
            return [item for link_id in self.evaluate(right, this) for item in self.items.get(link_id, [])]
        found = self.evaluate(source, this)
        if name == "where":
            return [x for x in found if self.evaluate(arguments[0], x) == [True]]
        return {
            "exists": lambda: [bool(found)], "empty": lambda: [not found],
            "count": lambda: [Decimal(len(found))], "not": lambda: [not x for x in found],
        }[name]()

    @staticmethod
    def operate(sign, left, right):
        if sign == "|":
            return left + [x for x in right if x not in left]
        if sign in ("and", "or", "xor"):
            truths = [x[0] if x else None for x in (left, right)]
            if sign == "and":
                return [False] if False in truths else [] if None in truths else [True]
            if sign == "or":
                return [True] if True in truths else [] if None in truths else [False]
            return [] if None in truths else [truths[0] != truths[1]]
        if not left or not right:
            return []
        a, b = left[0], right[0]
        if sign == "in":
            return [a in right]
        if type(a) is not type(b):
            return [False] if sign == "=" else []
        return [{
            "=": lambda: a == b, "<": lambda: a < b, ">": lambda: a > b, "<=": lambda: a <= b,
            ">=": lambda: a >= b, "+": lambda: a + b, "-": lambda: a - b,
        }[sign]()]


def value(answer):
    return next((answer[key] for key in answer if key.startswith("value")), None)


def field(node, name):
    if not isinstance(node, dict):
        return []
    found = value(node) if name == "value" and "value" not in node else node.get(name)
    if isinstance(found, list):
        return found
    return [] if found is None else [Decimal(found) if isinstance(found, int) and not isinstance(found, bool) else found]


class Form:
    def __init__(self, questionnaire):
        self.items, self.parents = [], {}
        self.collect(questionnaire["item"], None)

    def collect(self, items, parent):
        for item in items or []:
            self.items.append(item)
            self.parents[item["linkId"]] = parent
            self.collect(item.get("item"), item["linkId"])

    def enabled(self, raw):
        """The enabled items, and what is wrong with the response."""
        response, wrong = Response(raw.get("item")), []
        given = {}
        for item in self.items:
            if expression(item):
                given[item["linkId"]] = [value(a) for a in response.answers(item["linkId"])]
                response.items.pop(item["linkId"], None)
        names = {}
        for item in self.items:
            link_id = item["linkId"]
            parent = self.parents[link_id]
            tests = [self.holds(test, response, names) for test in item.get("enableWhen") or []]
            every = all(tests) if item.get("enableBehavior", "all") == "all" else any(tests)
            names[link_id] = (parent is None or names[parent]) and every
            if expression(item):
                found = response.evaluate(Path.parsed(expression(item)), None) if names[link_id] else []
                if found != given[link_id]:
                    wrong.append(f"worked out {link_id}: {found}, the response has {given[link_id]}")
                if found:
                    response.items[link_id] = [{"linkId": link_id, "answer": [{"valueBoolean": found[0]}]}]
            elif not names[link_id] and response.answers(link_id):
                wrong.append(f"answered but not enabled: {link_id}")
        for link_id in response.items:
            if link_id not in names:
                wrong.append(f"no such item: {link_id}")
        return {name for name in names if names[name]}, wrong

    def holds(self, test, response, names):
        source, sign = test["question"], test["operator"]
        answers = response.answers(source) if names[source] else []
        if sign == "exists":
            assert test["answerBoolean"] is True
            return bool(answers)
        wanted = next(test[key] for key in test if key.startswith("answer"))
        return any(self.compare(sign, value(answer), wanted) for answer in answers)

    @staticmethod
    def compare(sign, found, wanted):
        if isinstance(wanted, dict) and "value" in wanted:
            if not isinstance(found, dict):
                return False
            assert (found.get("system"), found.get("code")) == (wanted["system"], wanted["code"])
            found, wanted = found["value"], wanted["value"]
        elif isinstance(wanted, dict):
            if not isinstance(found, dict):
                return False
            found, wanted = (found.get("system"), found.get("code")), (wanted["system"], wanted["code"])
        return {"=": lambda: found == wanted, ">=": lambda: found >= wanted, "<": lambda: found < wanted}[sign]()


def expression(item):
    for extension in item.get("extension") or []:
        if extension["url"].endswith("/" + HIDDEN):
            return extension["valueExpression"]["expression"]
    return None


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        form = Form(json.load(file))
    # A display that explains a question stands under a name with '#'; a heading is no question.
    compared = {
        item["linkId"] for item in form.items
        if item["type"] != "group" and "#" not in item["linkId"].removeprefix("#flag/")}
    cases = different = 0
    with open(sys.argv[2], encoding="utf-8") as file:
        lines = file.readlines()
    for line in lines:
        case = json.loads(line)
        found, wrong = form.enabled(case["response"])
        enabled, asked = found & compared, set(case["asked"])
        cases += 1
        if wrong or enabled != asked:
            different += 1
            print(json.dumps({
                "case": cases, "enabled, not asked": sorted(enabled - asked),
                "asked, not enabled": sorted(asked - enabled), "wrong": wrong}, ensure_ascii=False))
    print(json.dumps({"cases": cases, "different": different}))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
