/** What personal data breaches were there, and was the regulator told in time? */
@NullMarked
package org.plumbline.query.incident;

import org.jspecify.annotations.NullMarked;
