package org.plumbline.platform.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many sign-ins may fail in a minute before the next one has to wait.
 *
 * @param perAccountHere of one account from one address
 * @param perAddress from one address, whatever the account
 * @param perAccount of one account from all addresses together; beyond that each address has one a minute
 */
@ConfigurationProperties("plumbline.sign-ins")
record SignInLimits(
        @DefaultValue("5") int perAccountHere,
        @DefaultValue("60") int perAddress,
        @DefaultValue("30") int perAccount) {}
