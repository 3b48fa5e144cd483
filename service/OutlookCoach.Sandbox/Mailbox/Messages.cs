using OutlookCoach.Sandbox.Graph;
using OutlookCoach.Sandbox.State;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Letters and drafts together, as Graph's messages.</summary>
public sealed class Messages(Letters letters, Drafts drafts, StateStore store)
{
    /// <summary>All of them, newest first.</summary>
    public IEnumerable<Letter> All() => letters.All().Concat(drafts.All()).OrderByDescending(letter => letter.Received);

    /// <summary>Those of one folder, newest first.</summary>
    public IEnumerable<Letter> In(string folder) => All().Where(letter => FolderOf(letter) == folder);

    /// <summary>The message with an id.</summary>
    /// <exception cref="GraphException">400 when the id is malformed, 404 when nothing has it.</exception>
    public Letter Find(string id)
    {
        var key = GraphId.KeyOf('m', id);
        return All().FirstOrDefault(letter => letter.Key == key) ?? throw GraphException.NotFound();
    }

    /// <summary>A letter as the caller wants to see it.</summary>
    public MessageView View(Letter letter, Preferences wanted) => new(letter, wanted, letter.IsDraft || store.Current.Read.Contains(letter.Key), FolderOf(letter));

    /// <summary>Puts a message into another folder.</summary>
    public void Move(Letter letter, string folder) => store.Change(state => (state with { Moved = state.Moved.SetItem(letter.Key, folder) }, true));

    /// <summary>Remembers whether a letter was opened.</summary>
    public void MarkRead(Letter letter, bool read) => store.Change(state =>
    {
        var keys = read ? state.Read.Add(letter.Key) : state.Read.Remove(letter.Key);
        return (ReferenceEquals(keys, state.Read) ? state : state with { Read = keys }, true);
    });

    private string FolderOf(Letter letter) => store.Current.Moved.GetValueOrDefault(letter.Key, letter.Folder);
}
