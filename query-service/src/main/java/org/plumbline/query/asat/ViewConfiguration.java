package org.plumbline.query.asat;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class ViewConfiguration implements WebMvcConfigurer {

    private final ViewArgument views;

    ViewConfiguration(ViewArgument views) {
        this.views = views;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(views);
        resolvers.add(new PageArgument());
    }
}
