namespace System.Runtime.CompilerServices;

/// <summary>Records need this type, which the older target framework lacks.</summary>
internal static class IsExternalInit;
