/**
 * Measures what the rules find against gold annotation, as the field does: GenderGapTracker's
 * coverage at 0.3 and 0.8 (Asr et al. 2021), intersection over union, exact ends.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.evaluation;
