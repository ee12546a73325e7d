using System.CommandLine;

namespace Rapporteur.Cli;

/// <summary>The command <c>places</c>: what is done with a gazetteer of the user's own.</summary>
internal static class PlacesCommand
{
    public static Command For(Surroundings surroundings)
    {
        var places = new Command("places", "Imports a gazetteer, beside the one that is shipped.") { Import(surroundings) };
        return places;
    }

    private static Command Import(Surroundings surroundings)
    {
        var files = new Argument<string[]>("files")
        {
            HelpName = "FILES|-",
            Description = "Files in the format of GeoNames, such as cities15000.txt; - is standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var target = new Option<string?>("--to")
        {
            HelpName = "FILE",
            Description = $"Where the gazetteer is kept [default: the file that {UserPlaces.Variable} names, else one in your own data folder]",
        };
        var import = new Command("import", "Makes a gazetteer of GeoNames files; every reading uses it from then on.") { files, target };
        import.Validators.Add(command =>
        {
            foreach (var name in (command.GetValue(files) ?? []).Where(name => name.Length == 0 || (name.Length > 1 && name[0] == '-')))
                command.AddError(name.Length == 0 ? "The name of a file is empty." : $"There is no option {name}. A file of that name is ./{name}");
            if (command.GetValue(target) is { Length: 0 }) command.AddError("--to takes the name of a file.");
            if (command.GetValue(target) is null && UserPlaces.Target(surroundings) is null)
                command.AddError($"There is no folder for your own data: name a file with --to, or with {UserPlaces.Variable}.");
        });
        import.SetAction(parsed => new ImportRun(
            [.. parsed.GetValue(files) ?? []], parsed.GetValue(target) ?? UserPlaces.Target(surroundings)!, surroundings).Run());
        return import;
    }
}
