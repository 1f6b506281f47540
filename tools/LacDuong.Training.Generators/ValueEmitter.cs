namespace LacDuong.Training.Generators;

/// <summary>Writes what all values with a grammar share: parsing, formatting, and the operators of their order.</summary>
internal static class ValueEmitter
{
    private const string Grammar = "global::LacDuong.Training.ValueGrammar";
    private const string Provider = "global::System.IFormatProvider? provider";
    private const string NotNull = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";
    private const string Span = "global::System.ReadOnlySpan<char>";

    public static string Emit(ValueModel value)
    {
        CodeText code = new();
        code.Line($"namespace {value.Namespace};");
        code.Line();
        code.Line("[global::System.ComponentModel.TypeConverter(typeof(global::LacDuong.Training.ValueTypeConverter))]");
        code.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::LacDuong.Training.Json.TrainingJsonConverter))]");
        code.Block($"sealed partial record {value.Type}", () =>
        {
            EmitGrammar(code, value);
            EmitParsing(code, value);
            EmitFormatting(code, value);
            EmitOperators(code, value.Type);
        });
        return code.ToString();
    }

    private static void EmitGrammar(CodeText code, ValueModel value)
    {
        string grammar = $"global::LacDuong.Training.IValueGrammar<{value.Type}>";
        code.Line($"internal const int MaximumTextLength = {value.MaximumLength};");
        code.Line();
        code.Line($"static string {grammar}.GrammarName => {CodeText.Literal(MemberModel.ToWireName(value.Name))};");
        code.Line();
        code.Line($"static string {grammar}.Expected => {CodeText.Literal(value.Expected)};");
        code.Line();
        code.Line($"static int {grammar}.MaximumLength => MaximumTextLength;");
        code.Line();
    }

    private static void EmitParsing(CodeText code, ValueModel value)
    {
        string type = value.Type;
        code.Line($"/// <summary>Reads {value.Noun}: the whole of a text.</summary>");
        code.Line("/// <param name=\"s\">The text.</param>");
        code.Line("/// <param name=\"provider\">Isn't used: the form is the same in every culture.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"s\"/> is null.</exception>");
        code.Line($"/// <exception cref=\"global::System.FormatException\"><paramref name=\"s\"/> isn't {value.Noun}.</exception>");
        code.Line($"public static {type} Parse(string s, {Provider} = null)");
        code.Indented(() => code.Line($"=> {Grammar}.Parse<{type}>(s ?? throw new global::System.ArgumentNullException(nameof(s)));"));
        code.Line();
        code.Line("/// <inheritdoc cref=\"Parse(string, global::System.IFormatProvider?)\"/>");
        code.Line($"public static {type} Parse({Span} s, {Provider} = null) => {Grammar}.Parse<{type}>(s);");
        code.Line();
        code.Line($"/// <summary>Reads {value.Noun} if the whole of a text is one.</summary>");
        code.Line("/// <param name=\"s\">The text, or null, which isn't one.</param>");
        code.Line("/// <param name=\"result\">The value, or null.</param>");
        code.Line($"/// <returns>Whether the text is {value.Noun}.</returns>");
        EmitTry(code, $"{NotNull} string? s", type);
        code.Line($"/// <inheritdoc cref=\"TryParse(string?, out {value.Reference}?)\"/>");
        EmitTry(code, $"{Span} s", type);
        code.Line("/// <inheritdoc/>");
        EmitTry(code, $"{NotNull} string? s, {Provider}", type);
        code.Line("/// <inheritdoc/>");
        EmitTry(code, $"{Span} s, {Provider}", type);
    }

    private static void EmitTry(CodeText code, string parameters, string type)
    {
        code.Line($"public static bool TryParse({parameters}, {NotNull} out {type}? result) => {Grammar}.TryParse(s, out result);");
        code.Line();
    }

    private static void EmitFormatting(CodeText code, ValueModel value)
    {
        if (!value.HasToString)
        {
            code.Line("/// <summary>Returns the text, in the form that <c>Parse</c> reads and the wire format has.</summary>");
            code.Line($"public override string ToString() => {Grammar}.ToText(this);");
            code.Line();
        }
        code.Block("string global::System.IFormattable.ToString(string? format, global::System.IFormatProvider? formatProvider)", () =>
        {
            code.Line($"{Grammar}.RefuseFormat(format);");
            code.Line("return ToString();");
        });
        code.Line();
        const string Destination = "global::System.Span<char> destination, out int charsWritten";
        code.Block($"bool global::System.ISpanFormattable.TryFormat({Destination}, {Span} format, {Provider})", () =>
        {
            code.Line($"{Grammar}.RefuseFormat(format);");
            code.Line("return TryFormat(destination, out charsWritten);");
        });
        code.Line();
    }

    private static void EmitOperators(CodeText code, string type)
    {
        foreach ((string sign, string place) in new[]
        {
            ("<", "comes before"), ("<=", "comes before, or is equal to,"), (">", "comes after"), (">=", "comes after, or is equal to,"),
        })
        {
            code.Line($"/// <summary>Whether the left one {place} the right one, in the order of <c>CompareTo</c>.</summary>");
            code.Line($"public static bool operator {sign}({type}? left, {type}? right) => {Grammar}.Compare(left, right) {sign} 0;");
            code.Line();
        }
    }
}
