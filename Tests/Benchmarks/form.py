"""A menu of prompt_toolkit, a form library of Python, to hold full-screen programs against."""

from prompt_toolkit.shortcuts import radiolist_dialog

radiolist_dialog(
    title="Choose",
    values=[(number, f"Item number {number} of the menu") for number in range(1, 13)],
).run()
