namespace System.Runtime.CompilerServices;

/// <summary>What records need of a framework that is older than they are.</summary>
internal static class IsExternalInit;
