// The parts of Elasticsearch's plugin analysis-kuromoji that the directory's index asks for, by the same names and with the same
// settings, on Lucene's own analyser. Maven Central has the analyser, but not the plugin: tests get this one in its place.
package kuromoji;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

public final class KuromojiPlugin extends Plugin implements AnalysisPlugin {
    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
            "kuromoji_tokenizer",
            (index, environment, name, settings) -> TokenizerFactory.newFactory(
                name,
                () -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH)
            )
        );
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
            "kuromoji_baseform",
            filter(JapaneseBaseFormFilter::new),
            "kuromoji_part_of_speech",
            filter(tokens -> new JapanesePartOfSpeechStopFilter(tokens, JapaneseAnalyzer.getDefaultStopTags())),
            "ja_stop",
            filter(tokens -> new StopFilter(tokens, JapaneseAnalyzer.getDefaultStopSet())),
            "kuromoji_stemmer",
            filter(JapaneseKatakanaStemFilter::new)
        );
    }

    private static AnalysisProvider<TokenFilterFactory> filter(UnaryOperator<TokenStream> filter) {
        return (index, environment, name, settings) -> new TokenFilterFactory() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public TokenStream create(TokenStream tokens) {
                return filter.apply(tokens);
            }
        };
    }
}
