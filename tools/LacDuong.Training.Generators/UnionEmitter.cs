using System.Collections.Generic;
using System.Linq;

namespace LacDuong.Training.Generators;

/// <summary>Writes the C# of a union: an object whose discriminator decides its other members.</summary>
internal static class UnionEmitter
{
    private const string Json = "global::LacDuong.Training.Json.";

    /// <summary>The members of all cases together, as optional ones, and those of the type itself.</summary>
    public static IEnumerable<MemberModel> AllMembers(WireModel type)
        => type.Discriminator is null
            ? type.Members.Items
            : type.Cases.Items.SelectMany(one => one.Members.Items)
                .GroupBy(member => member.Property)
                .Select(group => group.OrderBy(member => member.IsRequired).First() with { IsRequired = false });

    public static void EmitParts(CodeText code, WireModel type)
    {
        WireEmitter.EmitProperties(code, type, "private");
        code.Line($"private {type.Name}({Json}WireReading _)");
        code.Line("{");
        code.Line("}");
        code.Line();
        code.Line("/// <summary>What the format calls the case.</summary>");
        code.Line($"internal string {KindOf(type)} => Wire.WordOf(this);");
        code.Line();
        code.Line($"string global::LacDuong.Training.IWord.WordKey => $\"{type.WireName}.{{{KindOf(type)}}}\";");
        code.Line();
        WireEmitter.EmitAccess(code, "Wire.Members", "Wire.Get(this, member)");
        foreach (WireModel one in type.Cases.Items)
            EmitCase(code, type, one);
        code.Block($"internal sealed class Wire : {Json}WireObjectConverter<{type.Name}>", () => EmitWire(code, type));
    }

    private static void EmitCase(CodeText code, WireModel type, WireModel one)
    {
        HashSet<string> shared = [.. type.Members.Items.Select(member => member.Property)];
        WireModel own
            = one with { Members = new(one.Members.Items.Where(member => !shared.Contains(member.Property) || !member.IsPartial)) };
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Json}TrainingJsonConverter))]");
        code.Block($"{one.Modifiers} {one.Name}", () =>
        {
            WireEmitter.EmitProperties(code, own, "internal");
            code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
            code.Line($"internal {one.Name}({Json}WireReading reading) : base(reading)");
            code.Line("{");
            code.Line("}");
        });
        code.Line();
    }

    private static void EmitWire(CodeText code, WireModel type)
    {
        string[] names = [.. type.Cases.Items.Select(one => one.WireName)];
        MemberModel[] all = [.. AllMembers(type)];
        string kind = KindOf(type);
        code.Line($"private static readonly {Json}WireKinds s_kinds = new({string.Join(", ", names.Select(CodeText.Literal))});");
        code.Line($"public static readonly WireMember {kind} = new({CodeText.Literal(type.Discriminator!)}, s_kinds.Grammar, "
            + $"isRequired: true, {CodeText.Literal(type.DiscriminatorDescription)});");
        foreach (MemberModel member in all)
            WireEmitter.EmitMember(code, member, member.Property);
        WireEmitter.EmitTable(code, type, "Members", all.Select(member => member.Property).Prepend(kind));
        foreach (WireModel one in type.Cases.Items)
            EmitCaseTable(code, type, one, kind);
        code.Line("public static readonly Wire Instance = new();");
        code.Line();
        string cases = string.Join(", ", type.Cases.Items.Select(one => $"({CodeText.Literal(one.WireName)}, s{one.Name})"));
        code.Block("private Wire() : base(Members)", () => code.Line($"Cases = [{cases}];"));
        code.Line();
        EmitRead(code, type, all);
        code.Line();
        EmitWrite(code, type, kind);
        code.Line();
        EmitKindOf(code, type);
        code.Line();
        EmitGet(code, type, all);
    }

    private static string KindOf(WireModel type) => char.ToUpperInvariant(type.Discriminator![0]) + type.Discriminator.Substring(1);

    // A required member of a case is optional in the whole. Otherwise the rows are the same.
    private static void EmitCaseTable(CodeText code, WireModel type, WireModel one, string kind)
    {
        IEnumerable<string> rows = one.Members.Items
            .Select(member => $"{member.Property}.With(isRequired: {(member.IsRequired ? "true" : "false")})")
            .Prepend($"{kind}.With(isRequired: true)");
        code.Line($"private static readonly WireShape s{one.Name} = new({CodeText.Literal(type.WireName)}, [{string.Join(", ", rows)}]);");
    }

    private static void EmitRead(CodeText code, WireModel type, MemberModel[] all)
        => code.Block($"internal override {type.Name} Read(ref {Json}WireReader reader, WireShape shape)", () =>
        {
            code.Line($"int kind = s_kinds.Find(reader, {CodeText.Literal(type.Discriminator!)}u8);");
            code.Line($"{Json}WireObject members = reader.BeginObject(kind < 0 ? shape : Cases[kind].Shape);");
            code.Block("switch (kind)", () =>
            {
                for (int i = 0; i < type.Cases.Count; i++)
                {
                    WireModel one = type.Cases.Items[i];
                    code.Block($"case {i}:", () =>
                    {
                        code.Line($"{one.Name} value = new(default({Json}WireReading));");
                        WireEmitter.EmitMemberLoop(code, one.Members.Items.Select(WireEmitter.ReadStatement)
                            .Prepend("s_kinds.Read(ref reader);"));
                        code.Line("return value;");
                    });
                }
                // If the kind is unknown, reading the members finds the fault.
                code.Block("default:", () =>
                {
                    WireEmitter.EmitMemberLoop(code, all.Select(member => $"{member.Wire}.ReadWire(ref reader);")
                        .Prepend("s_kinds.Read(ref reader);"));
                    code.Line("throw new global::System.Diagnostics.UnreachableException();");
                });
            });
        });

    private static void EmitWrite(CodeText code, WireModel type, string kind)
        => code.Block($"internal override void WriteWire(global::System.Text.Json.Utf8JsonWriter writer, {type.Name} union)", () =>
        {
            code.Line("writer.WriteStartObject();");
            code.Line($"s_kinds.Write(writer, {kind}.EncodedName, KindOf(union));");
            code.Block("switch (union)", () =>
            {
                foreach (WireModel one in type.Cases.Items.Where(one => one.Members.Count > 0))
                {
                    code.Block($"case {one.Name} value:", () =>
                    {
                        foreach (MemberModel member in one.Members.Items)
                            WireEmitter.EmitWriting(code, member, member.Property);
                        code.Line("break;");
                    });
                }
            });
            code.Line("writer.WriteEndObject();");
        });

    private static void EmitKindOf(CodeText code, WireModel type)
    {
        code.Line($"internal static string WordOf({type.Name} union) => s_kinds.NameOf(KindOf(union));");
        code.Line();
        code.Block($"internal static int KindOf({type.Name} union) => union switch", () =>
        {
            for (int i = 0; i < type.Cases.Count; i++)
                code.Line($"{type.Cases.Items[i].Name} => {i},");
            code.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
        }, "};");
    }

    private static void EmitGet(CodeText code, WireModel type, MemberModel[] all)
        => code.Block($"internal static object? Get({type.Name} union, int member) => (union, member) switch", () =>
        {
            code.Line("(_, 0) => WordOf(union),");
            for (int i = 0; i < all.Length; i++)
            {
                foreach (WireModel one in type.Cases.Items)
                {
                    if (one.Members.Items.FirstOrDefault(member => member.Property == all[i].Property) is MemberModel member)
                        code.Line($"({one.Name} value, {i + 1}) => {WireEmitter.ValueOrNull(member, "value")},");
                }
            }
            code.Line("_ => null,");
        }, "};");
}
