package org.plumbline.query.asat;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class ViewConfiguration implements WebMvcConfigurer {

    private final ViewArgument views;
    private final Snapshots snapshots;

    ViewConfiguration(ViewArgument views, Snapshots snapshots) {
        this.views = views;
        this.snapshots = snapshots;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OneSnapshotAnAnswer.Model(snapshots));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(views);
        resolvers.add(new PageArgument());
    }
}
