package org.plumbline.kernel.action;

/** How an owner rates their own action; never used to rate it better than the rule does. */
public enum SelfRating {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
