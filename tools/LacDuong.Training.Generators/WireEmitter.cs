using System;
using System.Collections.Generic;
using System.Linq;

namespace LacDuong.Training.Generators;

/// <summary>Writes the C# of the types that the wire format declares.</summary>
internal static class WireEmitter
{
    private const string Json = "global::LacDuong.Training.Json.";
    private const string Converter = $"[global::System.Text.Json.Serialization.JsonConverter(typeof({Json}TrainingJsonConverter))]";

    /// <summary>The part of a type that its own file leaves out.</summary>
    public static string EmitType(WireModel type)
    {
        CodeText code = new();
        code.Line($"namespace {type.Namespace};");
        code.Line();
        code.Line(Converter);
        string word = type.Discriminator is null ? "" : ", global::LacDuong.Training.IWord";
        code.Block($"{type.Modifiers} {type.Name} : global::LacDuong.Training.IWireObject{word}", () =>
        {
            if (type.Discriminator is null)
                EmitParts(code, type, "private");
            else
                UnionEmitter.EmitParts(code, type);
        });
        code.Line();
        EmitPaths(code, type);
        return code.ToString();
    }

    /// <summary>The table from type to converter.</summary>
    public static string EmitTable(IReadOnlyList<WireModel> types)
    {
        const string Names = $"{Json}WireNames<";
        IEnumerable<string> enumerations = types.SelectMany(UnionEmitter.AllMembers)
            .Where(member => member.Wire.StartsWith(Names, StringComparison.Ordinal))
            .Select(member => member.Item ?? member.Type).Distinct();
        CodeText code = new();
        code.Line("namespace LacDuong.Training.Json;");
        code.Line();
        code.Block("internal static partial class WireTypes", () =>
        {
            code.Block("private static global::System.Collections.Generic.Dictionary<global::System.Type, "
                + "global::System.Text.Json.Serialization.JsonConverter> Declared() => new()", () =>
            {
                foreach (WireModel type in types)
                {
                    string name = $"global::{type.Namespace}.{type.Name}";
                    code.Line($"[typeof({name})] = {type.Converter ?? $"{name}.Wire.Instance"},");
                    foreach (WireModel one in type.Cases.Items)
                        code.Line($"[typeof({name}.{one.Name})] = new WireCase<{name}.{one.Name}, {name}>({name}.Wire.Instance),");
                }
                foreach (string type in enumerations)
                    code.Line($"[typeof({type})] = {Names}{type}>.Instance,");
            }, "};");
        });
        return code.ToString();
    }

    /// <summary>The fields, constructors and properties of an object.</summary>
    public static void EmitProperties(CodeText code, WireModel type, string access)
    {
        foreach (MemberModel member in type.Members.Items.Where(member => member.IsPartial))
            code.Line($"{access} {FieldOf(member)};");
        code.Line();
        if (!type.HasConstructor && !type.Modifiers.StartsWith("abstract", StringComparison.Ordinal))
        {
            code.Line("/// <summary>Starts an object; set its required members in the initialiser.</summary>");
            code.Line($"public {type.Name}()");
            code.Line("{");
            code.Line("}");
            code.Line();
        }
        foreach (MemberModel member in type.Members.Items.Where(member => member.IsPartial))
            EmitProperty(code, type, member);
        if (!type.HasToString)
            EmitText(code, type, access);
    }

    // The members in order, as the table of a shape.
    public static void EmitTable(CodeText code, WireModel type, string field, IEnumerable<string> members)
        => code.Line($"public static readonly WireShape {field} = new({CodeText.Literal(type.WireName)}, [{string.Join(", ", members)}])"
            + $" {{ IsPersonal = {(type.IsPersonal ? "true" : "false")}, AtLeastOneOf = [{string.Join(", ", type.AtLeastOneOf.Items)}], "
            + $"AtMostOneOf = [{string.Join(", ", type.AtMostOneOf.Items)}] }};");

    /// <summary>The row of a member.</summary>
    public static void EmitMember(CodeText code, MemberModel member, string field)
    {
        if (member.Item is not null)
        {
            string rules = (member.MinimumItems > 0 ? $", minimumItems: {member.MinimumItems}" : "")
                + (member.MayFollow is null ? "" : $", mayFollow: {member.MayFollow}");
            code.Line($"public static readonly {Json}WireList<{member.Item}> {ListOf(member)} = new({member.Wire}{rules});");
        }
        code.Line($"public static readonly WireMember {field} = new({CodeText.Literal(member.Name)}, {WireOf(member)}.Grammar, "
            + $"isRequired: {(member.IsRequired ? "true" : "false")}, {CodeText.Literal(member.Description)});");
    }

    /// <summary>The statement that reads the value of a member into an object.</summary>
    public static string ReadStatement(MemberModel member)
    {
        string read = $"{WireOf(member)}.ReadWire(ref reader)";
        return member.Constant is not null ? $"{read};"
            : member.IsPartial || member.IsHiding ? $"value.{member.Field} = {read};"
            : $"value.Set{member.Property}({read});";
    }

    /// <summary>The statement that writes a member of an object.</summary>
    public static void EmitWriting(CodeText code, MemberModel member, string field)
    {
        string value = member.Constant ?? $"value.{member.Field}";
        string written = $"{WireOf(member)}.WriteMember(writer, {field}.EncodedName, ";
        if (member.IsRequired)
        {
            code.Line($"{written}{value}{(member.IsHiding ? "!" : "")});");
        }
        else if (member.Item is not null || member.HasAnnotationsType)
        {
            code.Line($"if ({value}.Count > 0)");
            code.Indented(() => code.Line($"{written}{value});"));
        }
        else if (member.Default is not null && !member.IsNullable)
        {
            code.Line($"if ({value} != {member.Default})");
            code.Indented(() => code.Line($"{written}{value});"));
        }
        else
        {
            code.Line($"if ({value} is {{ }} {member.Name}Value)");
            code.Indented(() => code.Line($"{written}{member.Name}Value);"));
        }
    }

    /// <summary>What to make of an absent member: null, so that a path ends before it.</summary>
    public static string ValueOrNull(MemberModel member, string value)
        => member.Constant is not null ? member.Constant
            : (member.Item is not null || member.HasAnnotationsType) && !member.IsRequired
                ? $"{value}.{member.Field}.Count > 0 ? {value}.{member.Field} : null"
            : member.Default is not null && !member.IsNullable
                ? $"{value}.{member.Field} != {member.Default} ? {value}.{member.Field} : null"
            : $"{value}.{member.Field}";

    private static void EmitParts(CodeText code, WireModel type, string access)
    {
        EmitProperties(code, type, access);
        foreach (MemberModel member in type.Members.Items.Where(member => member.CodedItem is not null))
            EmitRevision(code, type, member);
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line($"private {type.Name}({Json}WireReading _)");
        code.Line("{");
        code.Line("}");
        code.Line();
        EmitAccess(code, "Wire.Instance.Shape", "Wire.Get(this, member)");
        code.Block($"internal sealed class Wire : {Json}WireObjectConverter<{type.Name}>", () => EmitWire(code, type));
    }

    /// <summary>What paths ask of an object.</summary>
    public static void EmitAccess(CodeText code, string shape, string get)
    {
        code.Line($"global::LacDuong.Training.WireShape global::LacDuong.Training.IWireObject.Shape => {shape};");
        code.Line();
        code.Line($"object? global::LacDuong.Training.IWireObject.Get(int member) => {get};");
        code.Line();
    }

    private static void EmitWire(CodeText code, WireModel type)
    {
        MemberModel[] members = type.Members.Items;
        foreach (MemberModel member in members)
            EmitMember(code, member, member.Property);
        EmitTable(code, type, "Members", members.Select(member => member.Property));
        code.Line("public static readonly Wire Instance = new();");
        code.Line();
        code.Line("private Wire() : base(Members)");
        code.Line("{");
        code.Line("}");
        code.Line();
        code.Block($"internal override {type.Name} Read(ref {Json}WireReader reader, WireShape shape)", () =>
        {
            code.Line($"{type.Name} value = new(default({Json}WireReading));");
            if (type.AtMostOneOf.Count > 0)
                code.Line("long start = reader.TokenStart;");
            code.Line($"{Json}WireObject members = reader.BeginObject(shape);");
            EmitMemberLoop(code, members.Select(ReadStatement));
            if (type.AtMostOneOf.Count > 0)
            {
                code.Line($"if ({SeveralAreThere(type, "value.")})");
                code.Indented(() => code.Line("throw reader.Several(start, shape);"));
            }
            if (type.AtLeastOneOf.Count > 0)
            {
                code.Line($"if ({NoneIsThere(type, "value.")})");
                code.Indented(() => code.Line("throw reader.MissingAll(shape);"));
            }
            code.Line("return value;");
        });
        code.Line();
        code.Block($"internal override void WriteWire(global::System.Text.Json.Utf8JsonWriter writer, {type.Name} value)", () =>
        {
            code.Line("writer.WriteStartObject();");
            foreach (MemberModel member in members)
                EmitWriting(code, member, member.Property);
            code.Line("writer.WriteEndObject();");
        });
        code.Line();
        EmitGet(code, type.Name, members);
    }

    /// <summary>Goes through the members of an object in whatever order they come.</summary>
    public static void EmitMemberLoop(CodeText code, IEnumerable<string> statements)
    {
        code.Block("while (reader.NextMember(ref members))", () => code.Block("switch (members.Index)", () =>
        {
            int index = 0;
            foreach (string statement in statements)
                code.Line($"case {index++}: {statement} break;");
        }));
    }

    /// <summary>The value of a member by its position.</summary>
    public static void EmitGet(CodeText code, string type, IReadOnlyList<MemberModel> members)
        => code.Block($"internal static object? Get({type} value, int member) => member switch", () =>
        {
            for (int i = 0; i < members.Count; i++)
                code.Line($"{i} => {ValueOrNull(members[i], "value")},");
            code.Line("_ => null,");
        }, "};");

    private static string FieldOf(MemberModel member)
    {
        string type = member.Type + (member.IsNullable ? "?" : "");
        string start = member.HasAnnotationsType ? $" = {member.Type}.Empty"
            : member.IsReferenceType && !member.IsNullable ? " = null!"
            : member.Default is "true" ? " = true"
            : "";
        return $"{type} {member.Field}{start}";
    }

    private static void EmitProperty(CodeText code, WireModel type, MemberModel member)
    {
        bool isOneOf = type.AtLeastOneOf.Items.Contains(member.Property);
        code.Line($"/// <summary>{member.SummaryXml}</summary>");
        if (Refusal(member) is string refusal)
            code.Line($"/// <exception cref=\"global::System.ArgumentException\">{refusal}</exception>");
        string keyword = member.HasKeyword ? "required " : "";
        string declared = member.Type + (member.IsNullable ? "?" : "");
        code.Block($"{member.Accessibility} {keyword}partial {declared} {member.Property}", () =>
        {
            code.Line($"get => {member.Field};");
            code.Block("init", () =>
            {
                string kept = $"{WireOf(member)}.Require({(member.IsNullable ? "present" : "value")})";
                code.Line($"{member.Field} = {(member.IsNullable ? $"value is {{ }} present ? {kept} : null" : kept)};");
                if (member.Check is not null)
                    code.Line($"global::LacDuong.Training.Require.Valid({member.Check}({member.Field}));");
                if (isOneOf)
                {
                    string fault = $"At least one of {string.Join(", ", type.AtLeastOneOf.Items)} must be there.";
                    code.Line($"global::LacDuong.Training.Require.Valid({NoneIsThere(type, "")} ? {CodeText.Literal(fault)} : null);");
                }
                if (type.AtMostOneOf.Items.Contains(member.Property))
                {
                    string fault = $"At most one of {string.Join(", ", type.AtMostOneOf.Items)} may be there.";
                    code.Line($"global::LacDuong.Training.Require.Valid({SeveralAreThere(type, "")} ? {CodeText.Literal(fault)} : null);");
                }
            });
        });
        code.Line();
    }

    private static void EmitRevision(CodeText code, WireModel type, MemberModel member)
    {
        code.Line($"/// <summary>Returns this {type.WireName} with its first {member.CodedItem} of a code revised.</summary>");
        code.Line("/// <param name=\"code\">The code.</param>");
        code.Line("/// <param name=\"revise\">Makes the revised one from the present one.</param>");
        code.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">"
            + $"The {type.WireName} lacks a {member.CodedItem} with the code.</exception>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">An argument or the revision is null.</exception>");
        string parameters = $"global::LacDuong.Training.Code<{member.Item}> code, global::System.Func<{member.Item}, {member.Item}> revise";
        code.Line($"public {type.Name} With{member.Singular}({parameters})");
        code.Indented(() => code.Line(
            $"=> this with {{ {member.Property} = global::LacDuong.Training.ValueList.With({member.Property}, code, revise) }};"));
        code.Line();
    }

    // The C# condition that all members are null of which one must be present.
    private static string NoneIsThere(WireModel type, string owner)
        => string.Join(" && ", type.Members.Items.Where(member => type.AtLeastOneOf.Items.Contains(member.Property))
            .Select(member => $"{owner}{member.Field} is null"));

    // The C# condition that several members are present of which only one may be.
    private static string SeveralAreThere(WireModel type, string owner)
        => string.Join(" + ", type.Members.Items.Where(member => type.AtMostOneOf.Items.Contains(member.Property))
            .Select(member => $"({owner}{member.Field} is null ? 0 : 1)")) + " > 1";

    private static string? Refusal(MemberModel member)
        => member.Type == "bool" ? null
            : member.IsReferenceType && !member.IsNullable ? "The value is null, or isn't of the form that the wire format gives it."
            : "The value isn't of the form that the wire format gives it.";

    private static void EmitText(CodeText code, WireModel type, string access)
    {
        if (type.IsCoded)
        {
            code.Line("/// <summary>The code.</summary>");
            code.Line("public override string ToString() => Code.Value;");
        }
        else
        {
            string kind = type.Discriminator is not null ? "protected virtual" : access == "internal" ? "protected override" : "private";
            code.Line("/// <summary>Adds the members to the text for developers, whatever the thread's culture.</summary>");
            code.Line($"{kind} bool PrintMembers(global::System.Text.StringBuilder builder) "
                + "=> global::LacDuong.Training.WirePrinting.Print(builder, this);");
        }
        code.Line();
    }

    private static void EmitPaths(CodeText code, WireModel type)
    {
        string name = type.Name;
        code.Line("/// <summary>The members of the format, as paths go on to them.</summary>");
        code.Block("public static partial class DocumentPaths", () =>
        {
            code.Line($"/// <param name=\"path\">The path of a {CodeText.Xml(type.WireName)}.</param>");
            code.Block($"extension(global::LacDuong.Training.DocumentPath<{name}> path)", () =>
            {
                foreach (MemberModel member in PathMembers(type))
                {
                    code.Line($"/// <summary>{member.SummaryXml}</summary>");
                    string to = member.Item is not null ? $"DocumentListPath<{member.Item}>" : $"DocumentPath<{member.Type}>";
                    string then = member.Item is not null ? $"ThenList<{member.Item}>" : $"Then<{member.Type}>";
                    code.Line($"public global::LacDuong.Training.{to} {member.Property} => path.{then}({name}.Wire.{member.Property});");
                }
            });
        });
    }

    private static IEnumerable<MemberModel> PathMembers(WireModel type)
        => UnionEmitter.AllMembers(type).Where(member => member.Accessibility == "public");

    private static string WireOf(MemberModel member) => member.Item is null ? member.Wire : $"Wire.{ListOf(member)}";

    private static string ListOf(MemberModel member) => $"ListOf{member.Property}";
}
