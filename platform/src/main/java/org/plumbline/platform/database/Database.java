package org.plumbline.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The roles Plumbline uses in PostgreSQL.
 *
 * @param owner role that owns the schemas and migrates them
 * @param ownerPassword its password, or null where the server asks for none
 * @param appRole role the product runs as; it can append events and can never change or remove one
 */
@ConfigurationProperties("plumbline.database")
public record Database(String owner, @Nullable String ownerPassword, String appRole) {}
