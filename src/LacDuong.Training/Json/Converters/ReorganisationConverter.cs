using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Reorganisation"/>.</summary>
public sealed class ReorganisationConverter : WireConverter<Reorganisation>
{
    internal static readonly ReorganisationConverter Instance = new();

    private static readonly WireMember s_on = WireMember.Required("on", WireGrammar.Date, "the first day of the new state");
    private static readonly WireMember s_from = WireMember.Required(
        "from",
        WireGrammar.ListOf(CodeConverter<Unit>.Instance.Grammar, minimumItems: 1),
        "the codes of the units that pass on, as valid on the day before; at least one");
    private static readonly WireMember s_to = WireMember.Required(
        "to",
        WireGrammar.ListOf(CodeConverter<Unit>.Instance.Grammar),
        "the codes of the units that they pass to, as valid on the day; none: abolished");
    private static readonly WireMember s_basis = WireMember.Optional("basis", CitationConverter.Instance.Grammar, "what it rests on");

    internal static readonly WireShape Shape = new("reorganisation", s_on, s_from, s_to, s_basis);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Reorganisation ReadWire(ref WireReader reader)
    {
        LocalDate date = default;
        ValueList<Code<Unit>> from = default;
        ValueList<Code<Unit>> to = default;
        Citation? basis = null;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "on": date = reader.ReadDate(WireGrammar.Date); break;
                case "from": from = ReadFrom(ref reader); break;
                case "to": to = reader.ReadList(CodeConverter<Unit>.Instance); break;
                case "basis": basis = CitationConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Reorganisation
        {
            On = date,
            From = from,
            To = to,
            Basis = basis,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Reorganisation value)
    {
        writer.WriteStartObject();
        writer.WriteDate(s_on, value.On);
        writer.WriteList(s_from, value.From, CodeConverter<Unit>.Instance);
        writer.WriteList(s_to, value.To, CodeConverter<Unit>.Instance);
        writer.WriteOptional(s_basis, value.Basis, CitationConverter.Instance);
        writer.WriteEndObject();
    }

    private static ValueList<Code<Unit>> ReadFrom(ref WireReader reader)
    {
        long start = reader.TokenStart;
        ValueList<Code<Unit>> from = reader.ReadList(CodeConverter<Unit>.Instance);
        return from.IsEmpty
            ? throw reader.FaultAt(start, WireGrammar.ListOf(CodeConverter<Unit>.Instance.Grammar), new Phrase("found.emptyList"), ValueFault.Empty)
            : from;
    }
}
