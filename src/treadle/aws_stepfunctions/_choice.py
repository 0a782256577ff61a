"""Choice: go on with the state of the first rule that holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ..constructs import Construct
from ._chain import Chain
from ._condition import Condition
from ._faithful import is_faithful
from ._options import FlowOptions
from ._state import State, start_of
from ._types import ChoiceTransitionOptions, IChainable, INextable, QueryLanguage

__all__ = ["Choice"]


class Choice(State):
    """Choose among states.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        **options: Unpack[FlowOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            **options,
        )
        self._otherwise_wanted = False

    @property
    def end_states(self) -> list[INextable]:
        return []

    def when(
        self,
        condition: Condition,
        next: IChainable,
        *,
        assign: Mapping[str, Any] | None = None,
        comment: str | None = None,
        outputs: Any = None,
    ) -> Choice:
        """Continue with a state when a condition holds; the first rule that holds wins.

        :param assign: variables to assign
        :param comment: a remark
        :param outputs: the next state's input (JSONata)
        """
        options = ChoiceTransitionOptions(assign=assign, comment=comment, outputs=outputs)
        self._add_rule(condition, start_of(next), options)
        return self

    def otherwise(self, def_: IChainable) -> Choice:
        """Continue with a state when no rule holds; without it the execution fails with States.Runtime."""
        self._make_default(start_of(def_, "otherwise"))
        return self

    def afterwards(self, *, include_error_handlers: bool | None = None, include_otherwise: bool | None = None) -> Chain:
        """Return a chain that continues from the open ends of every branch.

        :param include_error_handlers: whether ends reached through catchers are continued too; default no
        :param include_otherwise: whether the case that no rule matches is continued too; default no
        """
        if include_otherwise and self.default_choice:
            raise self._refuse(
                f"'include_otherwise' set but Choice state {self.state_id} already has an 'otherwise' transition",
                "ChoiceStateAlreadyHasOtherwise",
            )
        reachable = State.find_reachable_states(self, include_error_handlers=include_error_handlers)
        ends = State.filter_nextables(
            State.find_reachable_end_states(self, include_error_handlers=include_error_handlers)
        )
        if not is_faithful(self):  # the CDK loses the open default of a choice within this one
            ends += [
                _Otherwise(state)
                for state in reachable
                if isinstance(state, Choice)
                and state is not self
                and state._otherwise_wanted
                and state.default_choice is None
            ]
        if include_otherwise:
            self._otherwise_wanted = True
            ends.append(_Otherwise(self))
        return Chain.custom(self, ends, self)

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        # the CDK doesn't pass the machine's language on here either
        language = None if is_faithful(self) else state_machine_query_language
        return {
            "Type": "Choice",
            **self._render_query_language(state_machine_query_language),
            "Comment": self.comment,
            **self._render_input_output(),
            **self._render_choices(language),
            **self._render_assign(state_machine_query_language),
        }


class _Otherwise:
    """The open end of a choice whose default is still to come."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice

    def next(self, next: IChainable) -> Chain:
        self._choice.otherwise(next)
        return Chain.sequence(self._choice, next)
