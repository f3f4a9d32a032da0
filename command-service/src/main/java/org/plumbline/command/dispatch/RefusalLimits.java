package org.plumbline.command.dispatch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the history takes of one person's refusals.
 *
 * @param aMinute refusals of one person within a minute that are kept one by one; beyond them their commands wait
 */
@ConfigurationProperties("plumbline.refusals")
record RefusalLimits(@DefaultValue("300") int aMinute) {}
