package org.plumbline.platform;

/** Why Plumbline does not start, in one sentence for whoever started it. */
public final class PlainRefusal extends RuntimeException {

    public PlainRefusal(String sentence) {
        super(sentence);
    }
}
