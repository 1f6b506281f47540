// training-host DOCUMENT [reflection]
//     writes a message that has every type of the format in every place, reads it back, and writes it again: 0 if both texts are the same. Then it shows what
//     a refusal in a message says.
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LacDuong.Training.Host;
using LacDuong.Training.Json;

HostMessage message = HostMessage.Of(TrainingJson.Parse(File.ReadAllText(args[0])));
JsonSerializerOptions options = args.Length > 1 ? Reflected() : HostContext.Default.Options;
string written = Write(message, options);
Console.WriteLine(written);
try
{
    _ = Read("""{"Rooms":{"Values":[{"code":"h1"}]}}""", options);
}
catch (TrainingFormatException refusal)
{
    Console.WriteLine(refusal.Message);
}
return string.Equals(Write(Read(written, options), options), written, StringComparison.Ordinal) ? 0 : 1;

static string Write(HostMessage message, JsonSerializerOptions options) => JsonSerializer.Serialize(message, options.GetTypeInfo(typeof(HostMessage)));

static HostMessage Read(string text, JsonSerializerOptions options) => (HostMessage)JsonSerializer.Deserialize(text, options.GetTypeInfo(typeof(HostMessage)))!;

[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Asked for only if the runtime compiles the program as it goes.")]
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = "As above.")]
static JsonSerializerOptions Reflected() => JsonSerializerOptions.Default;
