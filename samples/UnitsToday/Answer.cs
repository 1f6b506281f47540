using System.Text.Encodings.Web;
using System.Text.Json;
using LacDuong.Training;
using NodaTime;

namespace UnitsToday;

/// <summary>What became of units, for people and for programs.</summary>
internal static class Answer
{
    public static void WriteText(UnitDirectory units, IReadOnlyList<Unit> found, LocalDate on, LocalDate at, TextWriter output)
    {
        foreach (Unit unit in found)
        {
            string above = string.Concat(units.GetAncestors(unit.Code, on).Select(parent => $", {parent.Name}"));
            output.WriteLine($"{unit}{above} ({new DateRange(on)})");
            IReadOnlyList<UnitShare> shares = units.GetSuccessors(unit.Code, on, at);
            if (shares.Count == 0)
                output.WriteLine($"  {NoSuccessor(units, unit, on, at)}");
            foreach (UnitShare share in shares)
            {
                string parents = string.Concat(units.GetAncestors(share.Unit.Code, at).Select(parent => $", {parent.Name}"));
                output.WriteLine($"  → {share.Unit}{parents}{(share.IsPart ? " (một phần dân cư)" : "")} ({new DateRange(at)})");
            }
            foreach (Citation? basis in units.GetReorganisations(unit.Code, on, at).Select(change => change.Basis).Distinct())
                output.WriteLine($"    {Basis(basis)}");
        }
        if (at > VietnamUnits.KnownUntil)
            output.WriteLine($"Dữ liệu đến ngày {new DateRange(VietnamUnits.KnownUntil)}.");
    }

    public static void WriteJson(UnitDirectory units, IReadOnlyList<Unit> found, LocalDate on, LocalDate at, Stream destination)
    {
        using (Utf8JsonWriter output = new(destination, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            output.WriteStartArray();
            foreach (UnitShare share in found.SelectMany(unit => units.GetSuccessors(unit.Code, on, at)).Distinct())
            {
                output.WriteStartObject();
                output.WriteString("code", share.Unit.Code.Value);
                output.WriteString("name", share.Unit.Name.ToString());
                output.WriteBoolean("part", share.IsPart);
                output.WriteEndObject();
            }
            output.WriteEndArray();
        }
        destination.Write("\n"u8);
    }

    private static string NoSuccessor(UnitDirectory units, Unit unit, LocalDate on, LocalDate at)
        => at < on ? "Ngày trả lời ở trước ngày hỏi."
            : units.IsAbolished(unit.Code, on, at) ? "Kết thúc hoạt động, không có đơn vị kế thừa."
            : "Chưa rõ đơn vị kế thừa.";

    private static string Basis(Citation? basis) => basis switch
    {
        null => "Chưa rõ căn cứ.",
        { Number: string number } => $"{basis.Title} ({number})",
        _ => basis.Title,
    };
}
