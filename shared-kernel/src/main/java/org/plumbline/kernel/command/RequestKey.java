package org.plumbline.kernel.command;

/**
 * An asker's own name for a request. The same key with the same request gives the first answer again.
 *
 * @param key chosen by the asker, at most 200 characters
 * @param fingerprint hash of what was asked, so that a key used for something else is noticed
 */
public record RequestKey(String key, String fingerprint) {}
