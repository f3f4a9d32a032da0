/** A personal data breach and the 72 hours of UK GDPR, Article 33. */
@NullMarked
package org.plumbline.command.incident;

import org.jspecify.annotations.NullMarked;
