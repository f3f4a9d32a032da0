package org.plumbline.query.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whose improvement plan this is, as the head of every page says. */
@ConfigurationProperties("plumbline.council")
public record Council(@DefaultValue("Your council") String name) {}
