package org.plumbline.command.framework;

import java.util.List;

/**
 * One kind of inspection.
 *
 * @param code as in a proposal, such as {@code ILACS}
 * @param title its name in full
 * @param clocks codes of the clock rules that a received report starts
 */
record Framework(String code, String title, List<String> clocks) {}
