using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace LacDuong.Training;

/// <summary>The text of records for developers: the same on every thread, while the generated one follows the thread's culture.</summary>
internal static class WirePrinting
{
    /// <summary>Adds the members that are there; of somebody's personal data, none.</summary>
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

    /// <summary>A value in the form that it has on the wire.</summary>
    public static string Text(object value) => value switch
    {
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalTime time => LocalTimePattern.GeneralIso.Format(time),
        OffsetDateTime time => OffsetDateTimePattern.Rfc3339.Format(time),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
