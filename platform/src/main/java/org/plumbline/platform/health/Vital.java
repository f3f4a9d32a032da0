package org.plumbline.platform.health;

import java.util.function.BooleanSupplier;

/**
 * A part of the process that tries again by itself for as long as its thread lives, and without which the process is broken.
 *
 * @param name as health tells it
 */
public record Vital(String name, BooleanSupplier isAlive) {}
