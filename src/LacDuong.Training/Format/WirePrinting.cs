using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace LacDuong.Training;

/// <summary>
/// Writes the text of records for developers. It's the same on every thread, while the compiler's text follows the thread's culture.
/// </summary>
internal static class WirePrinting
{
    /// <summary>Adds the members that are present. For somebody's personal data, it adds nothing.</summary>
    public static bool Print(StringBuilder builder, IWireObject value)
    {
        if (value.Shape.IsPersonal)
            return false;
        int start = builder.Length;
        foreach (WireMember member in value.Shape.Members)
        {
            if (value.Get(member.Order) is not { } present)
                continue;
            builder.Append(builder.Length > start ? ", " : "").Append(member.Name).Append(" = ").Append(Text(present));
        }
        return builder.Length > start;
    }

    /// <summary>Returns a value in its form on the wire.</summary>
    public static string Text(object value) => value switch
    {
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalTime time => LocalTimePattern.GeneralIso.Format(time),
        OffsetDateTime time => OffsetDateTimePattern.Rfc3339.Format(time),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
