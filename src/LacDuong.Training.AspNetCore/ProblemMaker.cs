using System.Text.Encodings.Web;
using System.Text.Json;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LacDuong.Training.AspNetCore;

/// <summary>Makes the problem document for a faulty request.</summary>
internal static class ProblemMaker
{
    public const string ContentType = "application/problem+json";

    // The framework's title of a fault of the host.
    private const string ServerError = "An error occurred while processing your request.";

    // Quotes show Vietnamese letters as they are.
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The problem, or null if the fault lies outside the request.</summary>
    public static ProblemDetails? OfException(Exception exception, HttpRequest request, Endpoint? endpoint, RouteValueDictionary? route)
    {
        LanguageTag language = request.GetReaderLanguage();
        return exception switch
        {
            TrainingFormatException fault => OfFault(fault, language),
            TrainingValidationException { Report: var report } => OfReport(report, language),
            BadHttpRequestException { InnerException: TrainingFormatException fault } => OfFault(fault, language),
            BadHttpRequestException { InnerException: JsonException fault } => OfJson(fault, language),
            BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad
                => OfParameters(request, endpoint, route ?? [], language)
                    ?? Make(bad.StatusCode, DetailOf(bad.StatusCode, language), language),
            BadHttpRequestException bad => Make(bad.StatusCode, DetailOf(bad.StatusCode, language), language),
            _ => null,
        };
    }

    /// <summary>The problem of what a controller failed to bind, or null if only other types are at fault.</summary>
    public static ProblemDetails? OfModel(ActionContext context)
    {
        LanguageTag language = context.HttpContext.Request.GetReaderLanguage();
        foreach (ModelError error in context.ModelState.Values.SelectMany(entry => entry.Errors))
        {
            if (error.Exception is TrainingFormatException fault)
                return OfFault(fault, language);
            if (error.Exception is JsonException json)
                return OfJson(json, language);
        }
        foreach (var parameter in context.ActionDescriptor.Parameters)
        {
            string name = parameter.BindingInfo?.BinderModelName ?? parameter.Name;
            if (context.ModelState.TryGetValue(name, out ModelStateEntry? entry)
                && entry is { Errors.Count: > 0, AttemptedValue: string value }
                && ReasonAgainst(value, parameter.ParameterType, language) is string reason)
            {
                return OfParameter(name, reason, language);
            }
        }
        return null;
    }

    /// <summary>Says in the reader's language what the framework says in English, or leaves out, of a status.</summary>
    public static void Translate(ProblemDetailsContext context)
    {
        LanguageTag language = context.HttpContext.Request.GetReaderLanguage();
        ProblemDetails problem = context.ProblemDetails;
        int status = problem.Status ?? context.HttpContext.Response.StatusCode;
        if (problem.Title != ReasonPhrases.GetReasonPhrase(status) && problem.Title != ServerError)
            return;
        if (!language.IsOf(LanguageTag.English))
            problem.Title = VietnameseTitleOf(status) ?? problem.Title;
        if (status is StatusCodes.Status408RequestTimeout or StatusCodes.Status413PayloadTooLarge
            or StatusCodes.Status415UnsupportedMediaType)
        {
            problem.Detail ??= DetailOf(status, language);
        }
    }

    private static string? VietnameseTitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Yêu cầu không đúng",
        StatusCodes.Status401Unauthorized => "Cần đăng nhập",
        StatusCodes.Status403Forbidden => "Không được phép",
        StatusCodes.Status404NotFound => "Không tìm thấy",
        StatusCodes.Status405MethodNotAllowed => "Địa chỉ này không nhận phương thức của yêu cầu",
        StatusCodes.Status408RequestTimeout => "Quá chậm",
        StatusCodes.Status409Conflict => "Xung đột với nội dung đang có",
        StatusCodes.Status413PayloadTooLarge => "Quá lớn",
        StatusCodes.Status415UnsupportedMediaType => "Kiểu nội dung không được nhận",
        StatusCodes.Status500InternalServerError => "Máy chủ gặp lỗi",
        _ => null,
    };

    private static ProblemDetails OfFault(TrainingFormatException fault, LanguageTag language)
    {
        int status = fault.Kind is TrainingFormatErrorKind.TooLong ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        ProblemDetails problem = Make(status, fault.Describe(language), language);
        problem.Extensions["pointer"] = fault.Path.ToString();
        AddPlace(problem, fault.Line, fault.Column);
        return problem;
    }

    // Hosts may read JSON of their own types, with messages of their own.
    private static ProblemDetails OfJson(JsonException fault, LanguageTag language)
    {
        ProblemDetails problem = Make(
            StatusCodes.Status400BadRequest,
            Say(language, "Nội dung không phải JSON đúng, hoặc không đúng kiểu cần có.", "The body isn't JSON, or is of another type."),
            language);
        AddPlace(problem, (int?)(fault.LineNumber + 1), column: null);
        return problem;
    }

    private static ProblemDetails OfReport(ValidationReport report, LanguageTag language)
    {
        ProblemDetails problem = Make(
            StatusCodes.Status422UnprocessableEntity, Say(language, "Nội dung có lỗi.", "The document has errors."), language);
        problem.Extensions["report"] = JsonElement.Parse(TrainingJson.Write(report, language));
        return problem;
    }

    // The framework names the parameter that failed only in English prose, so each parameter is tried again to learn which failed, and why.
    private static ProblemDetails? OfParameters(HttpRequest request, Endpoint? endpoint, RouteValueDictionary route, LanguageTag language)
    {
        foreach (IParameterBindingMetadata parameter in endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            if (Find(parameter, request, route) is not (string name, StringValues given))
                continue;
            Type type = parameter.ParameterInfo.ParameterType;
            // If a value comes several times, the framework joins the texts.
            string[] values = type.IsArray || given.Count < 2 ? [.. given.OfType<string>()] : [given.ToString()];
            if (values.Length == 0 && !parameter.IsOptional)
                return OfParameter(name, Say(language, "Thiếu giá trị này.", "This value is missing."), language);
            foreach (string value in values)
            {
                if (ReasonAgainst(value, type, language) is string reason)
                    return OfParameter(name, reason, language);
            }
        }
        return null;
    }

    // The name of a parameter as the client wrote it, and the texts that the client sent; null if it comes from elsewhere.
    private static (string Name, StringValues Given)? Find(
        IParameterBindingMetadata parameter, HttpRequest request, RouteValueDictionary route)
    {
        object[] attributes = parameter.ParameterInfo.GetCustomAttributes(inherit: true);
        if (attributes.OfType<IFromHeaderMetadata>().FirstOrDefault() is { } header)
            return (header.Name ?? parameter.Name, request.Headers[header.Name ?? parameter.Name]);
        if (attributes.OfType<IFromFormMetadata>().FirstOrDefault() is { } form)
        {
            // Other forms are bound member by member.
            return parameter.HasTryParse && request.HttpContext.Features.Get<IFormFeature>()?.Form is { } fields
                ? InForm(form.Name ?? parameter.Name, fields)
                : null;
        }
        string name = attributes.OfType<IFromQueryMetadata>().FirstOrDefault()?.Name
            ?? attributes.OfType<IFromRouteMetadata>().FirstOrDefault()?.Name ?? parameter.Name;
        if (!parameter.HasTryParse && !attributes.Any(attribute => attribute is IFromQueryMetadata or IFromRouteMetadata))
            return null;
        if (route.TryGetValue(name, out object? inRoute))
            return (Written(name, route.Keys), inRoute?.ToString());
        return (Written(name, request.Query.Keys), request.Query[name]);

        static (string, StringValues) InForm(string name, IFormCollection fields) => (Written(name, fields.Keys), fields[name]);

        static string Written(string name, IEnumerable<string> keys)
            => keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;
    }

    private static ProblemDetails OfParameter(string name, string reason, LanguageTag language)
    {
        ProblemDetails problem = Make(StatusCodes.Status400BadRequest, $"{name}: {reason}", language);
        problem.Extensions["parameter"] = name;
        return problem;
    }

    /// <summary>Why a text isn't a value of a type, or null if it's one.</summary>
    private static string? ReasonAgainst(string text, Type type, LanguageTag language)
    {
        type = type.GetElementType() ?? type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Binds(text, type))
            return null;
        if (type.IsEnum)
        {
            string names = string.Join(", ", Enum.GetNames(type));
            return Say(
                language, $"Cần một trong các tên {names}, nhưng gặp «{text}».", $"Expected one of the names {names}, but found ‘{text}’.");
        }
        Type described = ComponentSchemas.EnumerationOf(type) ?? type;
        if (TrainingJson.WriteSchema(described) is not null)
        {
            try
            {
                // Reading the text as JSON makes each of our values say why it's unreadable.
                JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(text, s_readable), described);
            }
            catch (TrainingFormatException fault)
            {
                return fault.Describe(language);
            }
        }
        return Say(language, $"«{text}» không phải giá trị đúng.", $"‘{text}’ isn't a valid value.");
    }

    // Tries what the framework tries. A type that it binds in other ways counts as bound.
    private static bool Binds(string text, Type type)
    {
        if (type.IsEnum)
            return Enum.TryParse(type, text, out _);
        Type result = type.MakeByRefType();
        if (type.GetMethod(nameof(int.TryParse), [typeof(string), typeof(IFormatProvider), result]) is { } parse)
            return parse.Invoke(null, [text, System.Globalization.CultureInfo.InvariantCulture, null]) is true;
        return type.GetMethod(nameof(bool.TryParse), [typeof(string), result]) is not { } simple
            || simple.Invoke(null, [text, null]) is true;
    }

    private static string DetailOf(int status, LanguageTag language) => status switch
    {
        StatusCodes.Status408RequestTimeout => Say(language, "Nội dung đến quá chậm.", "The body came too slowly."),
        StatusCodes.Status413PayloadTooLarge => Say(language, "Nội dung quá lớn.", "The body is too large."),
        StatusCodes.Status415UnsupportedMediaType
            => Say(language, "Kiểu nội dung (Content-Type) không được nhận.", "The body is of a content type that isn't accepted."),
        _ => Say(language, "Yêu cầu không đúng.", "The request is wrong."),
    };

    private static void AddPlace(ProblemDetails problem, int? line, int? column)
    {
        if (line is not null)
            problem.Extensions["line"] = line;
        if (column is not null)
            problem.Extensions["column"] = column;
    }

    private static ProblemDetails Make(int status, string detail, LanguageTag language) => new()
    {
        Status = status,
        Title = status switch
        {
            StatusCodes.Status413PayloadTooLarge => Say(language, "Quá lớn", "Content too large"),
            StatusCodes.Status422UnprocessableEntity => Say(language, "Không hợp lệ", "Not valid"),
            _ => Say(language, "Không đọc được", "Can't be read"),
        },
        Detail = detail,
    };

    private static string Say(LanguageTag language, string vietnamese, string english)
        => language.IsOf(LanguageTag.English) ? english : vietnamese;
}
