package org.plumbline.query.asat;

import java.util.List;

/** @param positions of the facts it was made of, in order */
record Row(String actionId, List<Long> positions) {}
