#!/usr/bin/env python3
"""What expressions of FHIRPath come to, worked out by fhirpathpy from a response.

    evaluated.py CASES

Each line of CASES is {"response": QuestionnaireResponse, "values": [{"text": expression, "value": text or null}],
"asked": [{"text": expression, "isAsked": truth value}]}. For each that differs a line is written; the last line is the number
of expressions and of those that differ.
"""
import json
import sys
from decimal import ROUND_HALF_UP, Decimal

from fhirpathpy import evaluate
from fhirpathpy.models import models


def plain(result):
    if not result:
        return None
    if len(result) > 1:
        return "several"
    value = result[0]
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, (int, float, Decimal)):
        text = format(Decimal(str(value)).quantize(Decimal("0.001"), ROUND_HALF_UP), "f").rstrip("0").rstrip(".")
        return "0" if text == "-0" else text
    return str(value)


count = different = 0
with open(sys.argv[1], encoding="utf-8") as cases:
    for line in cases:
        case = json.loads(line)
        response = case["response"]

        def result(text):
            return evaluate(response, text, {"resource": response}, models["r4"])

        for value in case["values"]:
            count += 1
            found = plain(result(value["text"]))
            if found != value["value"]:
                different += 1
                print(f"{value['text']} is {found}, not {value['value']}: {json.dumps(response)}")
        for asked in case["asked"]:
            count += 1
            found = result(asked["text"]) == [True]
            if found != asked["isAsked"]:
                different += 1
                print(f"{asked['text']} is {found}, not {asked['isAsked']}: {json.dumps(response)}")
print(json.dumps({"expressions": count, "different": different}))
