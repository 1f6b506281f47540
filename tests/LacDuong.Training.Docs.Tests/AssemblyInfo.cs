// The pages' programs write to the console and read from the current directory, of which a process has one each.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
