package org.plumbline.app.every;

import java.lang.annotation.Annotation;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Classes as they lie on the class path, whether or not a registry names them. */
final class Kinds {

    private Kinds() {}

    static <T> List<Class<? extends T>> of(Class<T> type) {
        return found(new AssignableTypeFilter(type)).stream()
                .<Class<? extends T>>map(found -> found.asSubclass(type))
                .toList();
    }

    static List<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return found(new AnnotationTypeFilter(annotation));
    }

    private static List<Class<?>> found(TypeFilter filter) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents("org.plumbline").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }
}
