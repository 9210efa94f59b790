package dev.plumb.core.render;

import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.plan.FormChoice;
import dev.plumb.core.plan.Reason;

/// The sentences about why a plan is as it is.
final class Reasons {
  private Reasons() {}

  /// {@return why one statement must come before another}
  static String of(Reason reason) {
    var waiting = reason.waiting();
    var awaited = reason.awaited();
    var sentence =
        switch (reason.rule()) {
          case NEEDS -> waiting + " needs " + awaited;
          case IS_PART -> waiting + " is a part of " + awaited;
          case IS_NEEDED -> waiting + " cannot go before " + awaited + ", which depends on it";
          case HAS_PART -> waiting + " goes after its part, " + awaited;
          case IS_DISTURBED ->
              waiting + " changes so that " + awaited + ", which depends on it, must be gone";
          case IS_LET_GO -> awaited + " lets go of " + waiting;
          case SUCCEEDS -> "the new " + waiting + " takes the place of the former one";
          case ENDS -> "the former " + waiting + " stays until the new one is there";
          case NAME_IS_FREED -> waiting + " takes a name that " + awaited + " has before";
          case FINDS_BY_NAME -> waiting + " is made of names that must no longer mean " + awaited;
          case FEELS_LOSS -> waiting + " would feel the loss of " + awaited;
          case IS_FELT -> waiting + " would be felt by " + awaited;
          case COMPLETES -> "it finishes " + waiting;
          case IS_READ -> "values for " + awaited + " may come from " + waiting;
          case WATCHES ->
              "of " + awaited + " and " + waiting + ", one acts on statements of others";
          case HANDS_OVER -> "what a replaced object holds is handed over in this order";
          case SAME_CHANGE -> "both are of one change";
          case STATE_IS_READ -> "it was worked out on the state that this one leads to";
        };
    var bond = reason.bond();
    return bond == null ? sentence : sentence + " (" + of(bond) + ")";
  }

  /// {@return what decided the form of a plan}
  static String of(FormChoice choice) {
    return switch (choice.cause()) {
      case ASKED -> "the other one was asked for";
      case ROWS -> "the live database holds rows";
      case NO_ROWS -> "the state that the plan starts from is not known to hold rows";
    };
  }

  private static String of(Bond bond) {
    return switch (bond) {
      case NORMAL -> "normal: made after it, stops its drop";
      case AUTO -> "auto: made after it, dropped along with it";
      case FOLLOWS -> "follows: dropped along with it";
      case AFTER -> "after: made after it, may outlive it";
      case LATER -> "later: made after it, dropped without regard to it";
      case HOLDS -> "holds: in the way of its drop";
      case BESIDE -> "beside: no order";
    };
  }
}
